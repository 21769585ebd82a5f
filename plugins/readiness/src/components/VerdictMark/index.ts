export { VerdictMark } from './VerdictMark';
