export { onCallApiFactory } from './onCallApiFactory';
export { onCallApiRef } from './onCallApiRef';
