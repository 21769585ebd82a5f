import { DAY_MS } from '../../../domain/rollups';

/** The day in UTC, as `yyyy-mm-dd`. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The moment that many times 24 hours before another. */
export function daysAgo(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
