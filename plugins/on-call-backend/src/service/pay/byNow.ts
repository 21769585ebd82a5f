import type { PayShift } from '@operations-in-teams/plugin-on-call-common';
import { canonicalJson } from './canonicalJson';
import { scheduleKey } from './keys';
import type { MirrorOfMonth, ReadMonth } from './MonthReader';
import { levelsOf, type MonthInput, toShifts, usersOf } from './toPayInput';
import { unknownStretches } from './unknownStretches';
import { withoutAuthor } from './withoutAuthor';

/**
 * Who was on call in a settled month as the mirror knows by now. Levels, and
 * who is who, stay as they were settled: a month is corrected by who was on
 * call, and by nothing else. A schedule that the mirror no longer knows for
 * the whole month stays as it was.
 */
export function shiftsByNow(
  settled: MonthInput,
  { mirrored, window }: MirrorOfMonth,
): PayShift[] {
  const unknown = new Set(
    unknownStretches(mirrored, window).map(({ scheduleId }) => scheduleId),
  );
  const known = new Set(
    mirrored.schedules
      .map(({ account, id }) => scheduleKey(account, id))
      .filter(id => !unknown.has(id)),
  );
  const shifts = toShifts(
    mirrored,
    window,
    { ...levelsOf(mirrored), ...settled.levels },
    { ...usersOf(mirrored), ...settled.users },
  );
  return [
    ...shifts.filter(({ scheduleId }) => known.has(scheduleId)),
    ...settled.input.shifts.filter(({ scheduleId }) => !known.has(scheduleId)),
  ];
}

/** Whether two lists have the same people on call, in whatever order. */
export function sameShifts(a: PayShift[], b: PayShift[]): boolean {
  const inOrder = (shifts: PayShift[]) =>
    shifts
      .map(shift => canonicalJson(withoutAuthor(shift)))
      .sort()
      .join('\n');
  return a.length === b.length && inOrder(a) === inOrder(b);
}

/** A settled month with who was on call by now, and the people who are new. */
export function byNow(settled: MonthInput, read: ReadMonth): MonthInput {
  const { input } = settled;
  return {
    input: {
      ...input,
      shifts: shiftsByNow(settled, read),
      people: merged(read.input.people, input.people),
      schedules: merged(read.input.schedules, input.schedules),
    },
    levels: { ...read.levels, ...settled.levels },
    users: { ...read.users, ...settled.users },
  };
}

/** Those of the second list go before those of the first of the same id. */
function merged<T extends { id: string }>(first: T[], second: T[]): T[] {
  const all = new Map([...first, ...second].map(item => [item.id, item]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
