import type { Rollout } from '../company/types';
import type { Responsibility } from './responsibility';

const MONTH = 30 * 86_400_000;

/** What is left of a service's alarms in the end, by how its team works. */
const FLOOR = { exemplary: 0.06, fair: 0.16, poor: 0.5 };

/** By night in UTC, which is 22 to 8 or 21 to 7 in Stockholm. */
const isNight = (at: number) => {
  const hour = new Date(at).getUTCHours();
  return hour >= 20 || hour < 6;
};

/** How loud it is at most; alarms are drawn this often and then thinned. */
export const LOUDEST = 1.4;

/** Months since a team answers its own alarms first; negative before. */
export function monthsOnCall(
  { team, centralFirst }: Responsibility,
  rollout: Rollout,
  at: number,
): number {
  const takeover = team === undefined ? undefined : rollout.takeovers[team];
  if (takeover === undefined || centralFirst) return -1;
  return (at - Date.parse(takeover)) / MONTH;
}

/**
 * How loud a service is compared with the beginning. Whoever is woken by their
 * own systems mends them, and nights get quieter before days do. Central
 * operations mends a little too, with fewer systems on its hands.
 */
export function loudness(
  responsible: Responsibility,
  rollout: Rollout,
  at: number,
): number {
  const months = monthsOnCall(responsible, rollout, at);
  if (months < 0) {
    const year = (at - Date.parse(rollout.since)) / (12 * MONTH);
    return (isNight(at) ? LOUDEST : 1) * (1 - 0.65 * Math.min(1, year));
  }
  const floor = FLOOR[responsible.care];
  const left = Math.exp(-months / 1.5);
  const day = floor + (1 - floor) * left;
  return isNight(at) ? LOUDEST * (day * 0.2 + day * 0.8 * left) : day;
}
