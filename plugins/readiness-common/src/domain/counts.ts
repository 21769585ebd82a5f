import type { Counts, ResultStatus } from '../types';

/**
 * Counts statuses; every status is present, with 0 where there is none.
 * @public
 */
export function countStatuses(statuses: Iterable<ResultStatus>): Counts {
  const counts: Counts = {
    pass: 0,
    fail: 0,
    unknown: 0,
    exempt: 0,
    notApplicable: 0,
  };
  for (const status of statuses) counts[status] += 1;
  return counts;
}
