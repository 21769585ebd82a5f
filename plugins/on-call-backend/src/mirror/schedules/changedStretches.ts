import type { Interval } from '@operations-in-teams/plugin-on-call-common';

/** Somebody on call, as far as it matters who. */
export type Held = Interval & { personId: string; personName?: string };

/** A stretch of time that others hold than before. */
export type ChangedStretch = Interval & {
  before: Array<{ id: string; name?: string }>;
  after: Array<{ id: string; name?: string }>;
};

/**
 * Where two readings of a schedule differ in who is on call, in order. How the
 * time is cut into shifts makes no difference.
 */
export function changedStretches(
  before: Held[],
  after: Held[],
): ChangedStretch[] {
  const cuts = [
    ...new Set([...before, ...after].flatMap(({ start, end }) => [start, end])),
  ].sort((a, b) => a - b);
  const changes: ChangedStretch[] = [];
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1];
    const change = {
      start,
      end,
      before: holdersAt(before, start),
      after: holdersAt(after, start),
    };
    if (idsOf(change.before) === idsOf(change.after)) return;
    const last = changes.at(-1);
    if (
      last?.end === start &&
      idsOf(last.before) === idsOf(change.before) &&
      idsOf(last.after) === idsOf(change.after)
    ) {
      last.end = end;
    } else {
      changes.push(change);
    }
  });
  return changes;
}

function holdersAt(held: Held[], moment: number) {
  const found = held.filter(
    ({ start, end }) => start <= moment && moment < end,
  );
  return [
    ...new Map(
      found.map(({ personId, personName }) => [
        personId,
        { id: personId, ...(personName !== undefined && { name: personName }) },
      ]),
    ).values(),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function idsOf(people: Array<{ id: string }>) {
  return people.map(({ id }) => id).join('\n');
}
