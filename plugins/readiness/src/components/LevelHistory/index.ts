export { LevelHistory } from './LevelHistory';
