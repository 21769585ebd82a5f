export { onCallApiFactory } from './onCallApiFactory';
export { onCallApiRef } from './onCallApiRef';
export { readUpTo } from './readUpTo';
