import type { Coverage } from '../../types';
import type { Shift } from '../duties';
import { findGaps, type Interval } from '../intervals';

/** As many gaps as an answer lists; the share counts all of them. */
const MAXIMUM_GAPS = 100;

/**
 * How much of a window has somebody on call, among the shifts of one level.
 * The window must not be empty.
 * @public
 */
export function coverageOf(window: Interval, shifts: Shift[]): Coverage {
  const held = shifts
    .map(({ person, start = -Infinity, end = Infinity }) => ({
      person,
      start: Math.max(start, window.start),
      end: Math.min(end, window.end),
    }))
    .filter(({ start, end }) => start < end);
  const gaps = findGaps(window, held);
  const uncovered = gaps.reduce((sum, gap) => sum + (gap.end - gap.start), 0);
  return {
    from: new Date(window.start).toISOString(),
    until: new Date(window.end).toISOString(),
    share: 1 - uncovered / (window.end - window.start),
    people: new Set(held.map(({ person }) => person.id)).size,
    gaps: gaps.slice(0, MAXIMUM_GAPS).map(({ start, end }) => ({
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
    })),
  };
}
