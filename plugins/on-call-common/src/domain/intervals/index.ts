export { findGaps } from './findGaps';
export { mergeIntervals } from './mergeIntervals';
export type { Interval } from './types';
