import { InputError } from '@backstage/errors';

const MOST_DAYS = 3 * 366;

/**
 * Days of a period as ISO dates, oldest first: each day, or the last day and
 * those whole weeks before it.
 */
export function daysBetween(period: {
  from: string;
  to: string;
  interval?: 'day' | 'week';
}): string[] {
  const from = new Date(`${period.from}T00:00:00Z`);
  const to = new Date(`${period.to}T00:00:00Z`);
  const days = (to.getTime() - from.getTime()) / (24 * 60 * 60 * 1000);
  if (days < 0) throw new InputError('The period ends before it begins');
  if (days > MOST_DAYS) {
    throw new InputError('The period is longer than three years');
  }
  const step = period.interval === 'day' ? 1 : 7;
  const result: string[] = [];
  for (const day = to; day >= from; day.setUTCDate(day.getUTCDate() - step)) {
    result.unshift(day.toISOString().slice(0, 10));
  }
  return result;
}
