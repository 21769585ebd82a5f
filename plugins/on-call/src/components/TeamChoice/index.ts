export { TeamChoice } from './TeamChoice';
