export { ShareBar } from './ShareBar';
