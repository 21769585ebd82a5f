export { Findings } from './Findings';
export { NotLinked } from './NotLinked';
export { SourceMessages } from './SourceMessages';
