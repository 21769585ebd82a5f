import { DateTime } from 'luxon';

/** The last day that can be chosen, and the moment that nothing may outlive. */
export type LastDay = { day: string; until: string };

/**
 * The day in the viewer's zone on which what may last so long from now ends at
 * the latest; the moment is a minute earlier than allowed, for clocks that differ.
 */
export function lastDay(now: Date, days: number, zone: string): LastDay {
  const until = DateTime.fromJSDate(now, { zone }).plus({
    milliseconds: days * 86_400_000 - 60_000,
  });
  return { day: until.toISODate()!, until: until.toUTC().toISO()! };
}

/**
 * The end of a day that was chosen, in the viewer's zone, and never after the
 * limit; undefined where no day was chosen, or it is over or beyond the limit.
 */
export function endOfDay(
  day: string,
  { now, zone, until }: { now: Date; zone: string; until: string },
): string | undefined {
  const chosen = DateTime.fromISO(day, { zone });
  const limit = DateTime.fromISO(until, { zone });
  if (!chosen.isValid || chosen.startOf('day') > limit) return undefined;
  const end = DateTime.min(chosen.endOf('day'), limit);
  return end.toMillis() > now.getTime() ? end.toUTC().toISO()! : undefined;
}
