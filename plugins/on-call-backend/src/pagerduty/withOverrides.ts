import type { PulledFinalShift } from '../mirror/schedules/types';

type Entry = {
  personId: string;
  personName?: string;
  start: number;
  end: number;
};

/**
 * Cuts an entry of a final schedule into what comes from an override and what
 * from the rotation: PagerDuty joins both where they are of the same person.
 */
export function withOverrides(
  entry: Entry,
  overrides: Entry[],
): PulledFinalShift[] {
  const own = overrides
    .filter(({ personId }) => personId === entry.personId)
    .sort((a, b) => a.start - b.start);
  const shifts: PulledFinalShift[] = [];
  let at = entry.start;
  for (const override of own) {
    const start = Math.max(override.start, at);
    const end = Math.min(override.end, entry.end);
    if (start >= end) continue;
    if (at < start)
      shifts.push({ ...entry, source: 'rotation', start: at, end: start });
    shifts.push({ ...entry, source: 'override', start, end });
    at = end;
  }
  if (at < entry.end) {
    shifts.push({ ...entry, source: 'rotation', start: at, end: entry.end });
  }
  return shifts;
}
