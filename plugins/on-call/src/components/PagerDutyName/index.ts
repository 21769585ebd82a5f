export { PagerDutyName } from './PagerDutyName';
