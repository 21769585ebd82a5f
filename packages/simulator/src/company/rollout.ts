import { DateTime } from 'luxon';
import type { Rollout } from './types';

const STOCKHOLM = 'Europe/Stockholm';

/** Months of history before the month that the company is made in. */
const HISTORY_MONTHS = 13;

/**
 * How many months ago a team's own escalation policy came into use. Before it,
 * and for teams that are not here, central operations was called.
 */
const monthsAgo: Record<string, number> = {
  insertion: 13,
  'web-experience': 13,
  'ad-delivery': 12,
  identity: 11,
  'podcast-player': 10,
  payments: 9,
  'audio-pipeline': 8,
  'creator-studio': 7,
  search: 6,
  analytics: 4,
  transcription: 3,
  publishing: 3,
  recommendations: 2,
};

function firstMonday(month: DateTime): DateTime {
  return month.plus({ days: (8 - month.weekday) % 7 }).set({ hour: 9 });
}

/**
 * When which team took over. It is counted from the start of the month, so that
 * history stays as it is when the simulator starts again the next day.
 */
export function createRollout(now: Date): Rollout {
  const month = DateTime.fromJSDate(now, { zone: STOCKHOLM }).startOf('month');
  return {
    since: DateTime.utc(month.year, month.month)
      .minus({ months: HISTORY_MONTHS })
      .toISO()!,
    until: DateTime.utc(month.year, month.month).toISO()!,
    takeovers: Object.fromEntries(
      Object.entries(monthsAgo).map(([team, months]) => [
        team,
        firstMonday(month.minus({ months })).toUTC().toISO()!,
      ]),
    ),
  };
}
