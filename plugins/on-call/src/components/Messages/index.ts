export { Findings } from './Findings';
export { Message } from './Message';
export { NotLinked } from './NotLinked';
export { SourceMessages } from './SourceMessages';
