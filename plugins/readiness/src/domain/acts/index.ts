export { attestationsOf } from './attestationsOf';
export { endOfDay, type LastDay, lastDay } from './expiry';
export { reasonOf } from './reasonOf';
