import type {
  CampaignProgress,
  ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import type { States } from '../../rollups';
import type { BurnUpPoint } from './types';

/** Results as a campaign counts them; what does not apply is not its matter. */
export function toProgress(states: States<ResultStatus>): CampaignProgress {
  const count = (status: ResultStatus) => Math.max(0, states.get(status) ?? 0);
  return {
    done: count('pass'),
    open: count('fail'),
    unknown: count('unknown'),
    exempt: count('exempt'),
  };
}

/** All of some together. */
export function sumProgress(all: Iterable<CampaignProgress>): CampaignProgress {
  const sum = { done: 0, open: 0, unknown: 0, exempt: 0 };
  for (const { done, open, unknown, exempt } of all) {
    sum.done += done;
    sum.open += open;
    sum.unknown += unknown;
    sum.exempt += exempt;
  }
  return sum;
}

/**
 * How a campaign came along, from the histories of its owners: each has what
 * was before the first day, and then at the end of each of the days.
 * @param days - ISO dates, in order
 */
export function burnUp(
  histories: Iterable<States<ResultStatus>[]>,
  days: readonly string[],
): { atStart: CampaignProgress; points: BurnUpPoint[] } {
  const all = [...histories];
  const at = (index: number) =>
    sumProgress(all.map(states => toProgress(states[index] ?? new Map())));
  return {
    atStart: at(0),
    points: days.map((day, index) => ({ day, progress: at(index + 1) })),
  };
}

export function isLeft({ open, unknown }: CampaignProgress): boolean {
  return open + unknown > 0;
}
