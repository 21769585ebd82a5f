export { EmptyScorecard } from './EmptyScorecard';
