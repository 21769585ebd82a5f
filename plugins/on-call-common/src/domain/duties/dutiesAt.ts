import type { Duty } from '../../types';
import { mergeShifts } from './mergeShifts';
import type { HeldDuty, Shift } from './types';

/**
 * Who is on call at a moment, and who starts first after it, among the shifts
 * of one level.
 * @public
 */
export function dutiesAt(
  now: number,
  shifts: Shift[],
): { now: Duty[]; next: Duty[] } {
  const held = mergeShifts(shifts);
  const current = held.filter(({ start, end }) => start <= now && now < end);
  const coming = held.filter(({ start }) => start > now);
  const handover = coming.reduce(
    (first, { start }) => Math.min(first, start),
    Infinity,
  );
  return {
    now: inOrder(current).map(duty => toDuty(duty, now)),
    next: inOrder(coming.filter(({ start }) => start === handover)).map(duty =>
      toDuty(duty, handover),
    ),
  };
}

function inOrder(duties: HeldDuty[]) {
  return [...duties].sort(
    (a, b) =>
      a.person.name.localeCompare(b.person.name) ||
      a.person.id.localeCompare(b.person.id),
  );
}

function toDuty({ person, start, end, parts }: HeldDuty, moment: number): Duty {
  // Of several parts in effect, the one that lasts longest tells why the
  // person is on call.
  const { schedule } = parts
    .filter(part => part.start <= moment && moment < part.end)
    .reduce((longest, part) => (part.end > longest.end ? part : longest));
  return {
    person,
    ...(schedule && { schedule }),
    ...(Number.isFinite(start) && { from: new Date(start).toISOString() }),
    ...(Number.isFinite(end) && { until: new Date(end).toISOString() }),
  };
}
