import type { HeldDuty, Shift } from './types';

/**
 * Joins the consecutive and overlapping shifts of each person into duties, so
 * that "until when" is when the person is off, and not when one entry ends.
 * @public
 */
export function mergeShifts(shifts: Shift[]): HeldDuty[] {
  const byPerson = new Map<string, HeldDuty[]>();
  for (const { person, schedule, start, end } of inOrder(shifts)) {
    const part = { start, end, schedule };
    const held = byPerson.get(person.id) ?? [];
    const last = held.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.parts.push(part);
    } else {
      held.push({ person, start, end, parts: [part] });
    }
    byPerson.set(person.id, held);
  }
  return [...byPerson.values()].flat();
}

function inOrder(shifts: Shift[]) {
  return shifts
    .map(({ start = -Infinity, end = Infinity, ...rest }) => ({
      ...rest,
      start,
      end,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
