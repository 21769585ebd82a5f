export { RuleWaivers } from './RuleWaivers';
export { WaiverStateMark } from './WaiverStateMark';
