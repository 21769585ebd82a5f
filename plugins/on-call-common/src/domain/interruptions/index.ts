export { percentile } from './percentile';
export { type PersonOnCall, quietTimeOf } from './quietTime';
