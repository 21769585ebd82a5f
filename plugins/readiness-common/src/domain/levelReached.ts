import type { ResultStatus } from '../types';
import { confirmedRank, highestRank, type RankedStatus } from './ranks';

/**
 * A subject's level under one standard; rank 0 where not even the first level
 * is reached.
 * @public
 */
export type LevelState = {
  rank: number;
  /** Since when the rank has been what it is. */
  since: Date;
  /** Since when evidence no longer confirms the rank, within the grace period. */
  unconfirmedSince?: Date;
};

const NOT_REFUTING: ReadonlySet<ResultStatus> = new Set([
  'pass',
  'exempt',
  'unknown',
]);

/**
 * The level that follows from the results that count.
 *
 * @remarks
 * A fail lowers a level at once. Evidence that only went missing or stale does
 * not: the level stands as unconfirmed until the grace period, a half-open
 * interval from the first moment it was unconfirmed, has passed.
 * @public
 */
export function levelReached(options: {
  results: readonly RankedStatus[];
  previous?: LevelState;
  now: Date;
  gracePeriodMs: number;
}): LevelState {
  const { results, previous, now, gracePeriodMs } = options;
  const confirmed = confirmedRank(results);
  const standing = previous
    ? Math.min(previous.rank, highestRank(results, NOT_REFUTING))
    : 0;
  if (standing > confirmed) {
    const unconfirmedSince = previous?.unconfirmedSince ?? now;
    if (now.getTime() - unconfirmedSince.getTime() < gracePeriodMs) {
      return {
        rank: standing,
        since: sinceOf(standing, previous, now),
        unconfirmedSince,
      };
    }
  }
  return { rank: confirmed, since: sinceOf(confirmed, previous, now) };
}

function sinceOf(rank: number, previous: LevelState | undefined, now: Date) {
  return previous?.rank === rank ? previous.since : now;
}
