export { type Clock, systemClock } from './Clock';
export { PagerDutyClient } from './PagerDutyClient';
export { PagerDutyError } from './PagerDutyError';
export { hashIntegrationKey } from './parseServices';
