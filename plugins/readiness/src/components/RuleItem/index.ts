export { RuleItem } from './RuleItem';
