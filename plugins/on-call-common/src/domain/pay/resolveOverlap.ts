import type { Interval } from '../intervals';

/** A stretch with the claim that counts, and those that add nothing to it. */
export type Resolved<T> = Interval & { winner: T; also: T[] };

/**
 * Of claims on the same time lets the first by `compare` count. Neighbours of
 * the same outcome are one.
 */
export function resolveOverlap<T extends Interval>(
  claims: T[],
  compare: (a: T, b: T) => number,
): Resolved<T>[] {
  const starting = claims
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const bounds = [
    ...new Set(starting.flatMap(({ start, end }) => [start, end])),
  ].sort((a, b) => a - b);
  const resolved: Resolved<T>[] = [];
  let active: T[] = [];
  let next = 0;
  bounds.slice(0, -1).forEach((start, index) => {
    active = active.filter(({ end }) => end > start);
    while (next < starting.length && starting[next].start === start) {
      active.push(starting[next]);
      next += 1;
    }
    if (active.length === 0) return;
    active.sort(compare);
    const [winner, ...also] = active;
    const end = bounds[index + 1];
    const last = resolved.at(-1);
    if (last?.end === start && isSame(last, winner, also)) last.end = end;
    else resolved.push({ start, end, winner, also });
  });
  return resolved;
}

function isSame<T>(last: Resolved<T>, winner: T, also: T[]) {
  return (
    last.winner === winner &&
    last.also.length === also.length &&
    last.also.every((claim, index) => claim === also[index])
  );
}
