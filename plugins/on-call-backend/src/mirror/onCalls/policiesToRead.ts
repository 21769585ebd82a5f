import type { KnownOnCalls, PartContents } from '../types';

const MINUTE = 60_000;

/** A whole window that was read so long ago is read again. */
const MAXIMUM_AGE = 60 * MINUTE;

/** A whole window is read no more often, unless the present has changed. */
const MINIMUM_AGE = 30 * MINUTE;

/** With a pull every five minutes, all of them in an hour. */
const SHARE = 1 / 12;

/**
 * The policies of which the whole window has to be read: those that are new or
 * have other levels, those that were not read for an hour, and a twelfth of all
 * besides, the oldest first, so that the requests spread over the hour.
 */
export function policiesToRead(
  now: number,
  policies: PartContents['policies'],
  known: Map<string, KnownOnCalls>,
): string[] {
  const levels = new Map(
    policies.items.map(policy => [policy.id, JSON.stringify(policy.levels)]),
  );
  const ids = [...levels.keys(), ...policies.malformedIds];
  const ageOf = (id: string) =>
    now - (known.get(id)?.readAt.getTime() ?? -Infinity);
  const isChanged = (id: string) =>
    levels.has(id) && known.get(id)?.levels !== levels.get(id);
  const oldest = ids
    .filter(id => ageOf(id) >= MINIMUM_AGE)
    .sort((a, b) => ageOf(b) - ageOf(a))
    .slice(0, Math.ceil(ids.length * SHARE));
  return ids.filter(
    id => isChanged(id) || ageOf(id) >= MAXIMUM_AGE || oldest.includes(id),
  );
}
