export { SourceMessages } from './SourceMessages';
