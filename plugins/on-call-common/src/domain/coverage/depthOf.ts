import type { Shift } from '../duties';
import { findGaps, type Interval } from '../intervals';

/**
 * Share of a window in which the second level has somebody who is not on the
 * first as well: whoever does not hear the first page is not saved by the
 * second.
 * @public
 */
export function depthOf(
  window: Interval,
  first: Shift[],
  second: Shift[],
): number {
  const bounds = new Set([window.start]);
  for (const { start, end } of [...first, ...second]) {
    for (const bound of [start, end]) {
      if (bound !== undefined && window.start < bound && bound < window.end) {
        bounds.add(bound);
      }
    }
  }
  const ordered = [...bounds].sort((a, b) => a - b);
  const deep = ordered
    .map((start, index) => ({ start, end: ordered[index + 1] ?? window.end }))
    .filter(({ start }) => {
      const onFirst = new Set(peopleAt(start, first));
      return peopleAt(start, second).some(id => !onFirst.has(id));
    });
  const shallow = findGaps(window, deep).reduce(
    (sum, gap) => sum + gap.end - gap.start,
    0,
  );
  return 1 - shallow / (window.end - window.start);
}

function peopleAt(moment: number, shifts: Shift[]): string[] {
  return shifts
    .filter(
      ({ start = -Infinity, end = Infinity }) =>
        start <= moment && moment < end,
    )
    .map(({ person }) => person.id);
}
