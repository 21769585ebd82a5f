import type {
  Change,
  Level,
} from '@operations-in-teams/plugin-readiness-common';

/** The rank that was reached from a moment on; 0 is below the first level. */
export type LevelMoment = { at: string; rank: number };

/**
 * The level of one subject under one standard from a moment until now, a
 * moment for each change. Where no change of that time is known, the level has
 * been what it is since `since`; what was before is left out.
 */
export function levelHistory(options: {
  /** Of any subject and standard, in any order. */
  changes: Change[];
  entityRef: string;
  standardId: string;
  level?: Level;
  since?: string;
  from: Date;
  now: Date;
}): LevelMoment[] {
  const { entityRef, standardId, level, since, from, now } = options;
  const start = from.toISOString();
  const end = { at: now.toISOString(), rank: level?.rank ?? 0 };
  const changes = options.changes
    .filter(
      change =>
        change.type === 'level' &&
        change.entityRef === entityRef &&
        change.standardId === standardId &&
        Date.parse(change.at) > from.getTime(),
    )
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (changes.length === 0) {
    if (!since) return [end];
    const known = Date.parse(since) < from.getTime() ? start : since;
    return [{ at: known, rank: end.rank }, end];
  }
  const [first] = changes;
  return [
    ...(first.direction === 'entered'
      ? []
      : [{ at: start, rank: first.fromLevel?.rank ?? 0 }]),
    ...changes.map(({ at, toLevel }) => ({ at, rank: toLevel?.rank ?? 0 })),
    end,
  ];
}
