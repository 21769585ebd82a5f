import type { PulledShift } from '../types';

/** Whether who is on call now is who was known to be, with the same bounds. */
export function isAsKnown(known: PulledShift[], found: PulledShift[]): boolean {
  return (
    found.every(shift => known.some(other => isSame(shift, other))) &&
    known.every(shift => found.some(other => isSame(shift, other)))
  );
}

function isSame(a: PulledShift, b: PulledShift) {
  return (
    a.level === b.level &&
    a.person.id === b.person.id &&
    a.schedule?.id === b.schedule?.id &&
    agree(a.start, b.start) &&
    agree(a.end, b.end)
  );
}

/** A bound that lies outside of what was asked about is not known. */
function agree(a: number | undefined, b: number | undefined) {
  return a === undefined || b === undefined || a === b;
}
