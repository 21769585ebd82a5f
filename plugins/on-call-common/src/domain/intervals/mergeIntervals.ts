import type { Interval } from './types';

/**
 * The union of intervals as disjoint intervals in order. Intervals that touch
 * become one; empty and inverted ones are dropped.
 * @public
 */
export function mergeIntervals(intervals: Interval[]): Interval[] {
  const ordered = intervals
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const merged: Interval[] = [];
  for (const { start, end } of ordered) {
    const last = merged.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      merged.push({ start, end });
    }
  }
  return merged;
}
