import { mergeIntervals } from './mergeIntervals';
import type { Interval } from './types';

/**
 * The parts of a window that no interval covers, in order.
 * @public
 */
export function findGaps(window: Interval, intervals: Interval[]): Interval[] {
  const gaps: Interval[] = [];
  let covered = window.start;
  for (const { start, end } of mergeIntervals(intervals)) {
    if (start >= window.end) break;
    if (start > covered) gaps.push({ start: covered, end: start });
    covered = Math.max(covered, end);
  }
  if (covered < window.end) gaps.push({ start: covered, end: window.end });
  return gaps;
}
