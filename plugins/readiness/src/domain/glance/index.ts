export { type OnCallNow, onCallNow } from './onCallNow';
