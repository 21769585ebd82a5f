export { byRank, columnsOf, daysSince, missingOf } from './stages';
