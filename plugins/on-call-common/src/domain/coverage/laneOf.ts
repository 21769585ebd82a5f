import type { Bar, EscalationLevel, Lane } from '../../types';
import type { Shift } from '../duties';
import { findGaps, type Interval } from '../intervals';

const MAXIMUM_BARS = 1000;
const MAXIMUM_GAPS = 100;

/**
 * One level on a timeline: a bar for each shift in the window, cut at its
 * bounds, and the gaps among what is known.
 * @public
 */
export function laneOf(
  window: Interval,
  known: Interval | undefined,
  level: Pick<EscalationLevel, 'targets'> & { level: number },
  shifts: Shift[],
): Lane {
  const cut = joined(shifts)
    .map(shift => ({
      ...shift,
      start: Math.max(shift.start ?? -Infinity, window.start),
      end: Math.min(shift.end ?? Infinity, window.end),
    }))
    .filter(({ start, end }) => start < end);
  const seen = known && {
    start: Math.max(known.start, window.start),
    end: Math.min(known.end, window.end),
  };
  const gaps = seen && seen.start < seen.end ? findGaps(seen, cut) : [];
  return {
    level: level.level,
    targets: level.targets,
    bars: cut.slice(0, MAXIMUM_BARS).map(
      ({ person, schedule, source, start, end }): Bar => ({
        person,
        ...(schedule && { schedule }),
        ...(source && { source }),
        from: new Date(start).toISOString(),
        until: new Date(end).toISOString(),
      }),
    ),
    gaps: gaps.slice(0, MAXIMUM_GAPS).map(({ start, end }) => ({
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
    })),
  };
}

/** Joins what only touches because it was read in pieces. */
function joined(shifts: Shift[]): Shift[] {
  const ordered = [...shifts].sort(
    (a, b) => (a.start ?? -Infinity) - (b.start ?? -Infinity),
  );
  const last = new Map<string, Shift>();
  const result: Shift[] = [];
  for (const shift of ordered) {
    const key = JSON.stringify([
      shift.person.id,
      shift.schedule?.id,
      shift.source,
    ]);
    const before = last.get(key);
    if (before?.end !== undefined && before.end === shift.start) {
      before.end = shift.end;
    } else {
      const copy = { ...shift };
      last.set(key, copy);
      result.push(copy);
    }
  }
  return result;
}
