export { type Clock, systemClock } from './Clock';
export { PagerDutyClient } from './PagerDutyClient';
export { PagerDutyError, RejectedRequestError } from './PagerDutyError';
export { hashIntegrationKey } from './parseServices';
