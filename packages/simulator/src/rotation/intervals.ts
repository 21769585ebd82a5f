import type { Interval } from './types';

export function overlaps(interval: Interval, window: Interval): boolean {
  // A window of no length is an instant.
  return window.start === window.end
    ? interval.start <= window.start && window.start < interval.end
    : interval.start < window.end && window.start < interval.end;
}

/** The part of an interval inside a window, or undefined where there is none. */
export function clip<T extends Interval>(
  interval: T,
  window: Interval,
): T | undefined {
  const start = Math.max(interval.start, window.start);
  const end = Math.min(interval.end, window.end);
  return start < end ? { ...interval, start, end } : undefined;
}

export function clipAll<T extends Interval>(
  intervals: T[],
  window: Interval,
): T[] {
  return intervals.flatMap(interval => clip(interval, window) ?? []);
}

/** Sorted union of intervals; those that touch become one. */
export function union(intervals: Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const { start, end } of [...intervals].sort(
    (a, b) => a.start - b.start,
  )) {
    const last = result.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
    } else {
      result.push({ start, end });
    }
  }
  return result;
}

/** What is left of an interval outside the others, in order. */
export function subtract<T extends Interval>(
  interval: T,
  others: Interval[],
): T[] {
  const result: T[] = [];
  let start = interval.start;
  for (const other of union(others)) {
    if (other.end <= start) continue;
    if (other.start >= interval.end) break;
    if (other.start > start) {
      result.push({ ...interval, start, end: other.start });
    }
    start = Math.max(start, other.end);
  }
  if (start < interval.end) {
    result.push({ ...interval, start });
  }
  return result;
}

export function coveragePercentage(
  intervals: Interval[],
  window: Interval,
): number {
  const length = window.end - window.start;
  if (length <= 0) return 0;
  const covered = union(clipAll(intervals, window)).reduce(
    (sum, { start, end }) => sum + end - start,
    0,
  );
  return Math.round((covered / length) * 1000) / 10;
}
