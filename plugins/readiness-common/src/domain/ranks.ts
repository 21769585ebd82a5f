import type { ResultStatus } from '../types';

/**
 * The status of a rule that counts, and the rank of its level.
 * @public
 */
export type RankedStatus = { rank: number; status: ResultStatus };

/**
 * The highest rank at which every applicable rule of it and of all ranks below
 * is among the tolerated statuses; 0 where there is none.
 *
 * @remarks
 * A rank at which no rule applies is not reached by itself: nobody holds a
 * level at which nothing was asked of them.
 * @public
 */
export function highestRank(
  results: Iterable<RankedStatus>,
  tolerated: ReadonlySet<ResultStatus>,
): number {
  let lowestRefused = Infinity;
  const asked = new Set<number>();
  for (const { rank, status } of results) {
    if (status === 'notApplicable') continue;
    asked.add(rank);
    if (!tolerated.has(status)) lowestRefused = Math.min(lowestRefused, rank);
  }
  let highest = 0;
  for (const rank of asked) {
    if (rank < lowestRefused) highest = Math.max(highest, rank);
  }
  return highest;
}

const CONFIRMING: ReadonlySet<ResultStatus> = new Set(['pass', 'exempt']);

/**
 * The rank that evidence confirms now, without any grace.
 * @public
 */
export function confirmedRank(results: Iterable<RankedStatus>): number {
  return highestRank(results, CONFIRMING);
}
