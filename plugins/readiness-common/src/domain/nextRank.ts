import type { RankedStatus } from './ranks';

/**
 * The next rank above one at which anything is asked, and how many rules of it
 * and of all below fail or are unknown; nothing where no rank is above.
 *
 * @remarks
 * While a level stands unconfirmed, what is unknown at it or below is open too.
 * @public
 */
export function nextRank(
  results: Iterable<RankedStatus>,
  rank: number,
): { rank: number; open: number } | undefined {
  const asked = [...results].filter(({ status }) => status !== 'notApplicable');
  const above = asked.filter(result => result.rank > rank);
  if (above.length === 0) return undefined;
  const next = above.reduce((low, item) => Math.min(low, item.rank), Infinity);
  const open = asked.filter(
    item =>
      item.rank <= next &&
      (item.status === 'fail' || item.status === 'unknown'),
  );
  return { rank: next, open: open.length };
}
