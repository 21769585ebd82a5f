export { RuleWaivers } from './RuleWaivers';
export { WaiverItem } from './WaiverItem';
export { WaiverStateMark } from './WaiverStateMark';
