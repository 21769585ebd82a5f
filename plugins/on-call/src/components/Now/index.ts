export { NowContent } from './NowContent';
