export { RuleList } from './RuleList';
