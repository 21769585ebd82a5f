export { LevelHeadline } from './LevelHeadline';
