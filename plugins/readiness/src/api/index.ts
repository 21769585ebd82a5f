export { readinessApiFactory } from './readinessApiFactory';
export { readinessApiRef } from './readinessApiRef';
