import { DateTime, Duration } from 'luxon';

/** How a viewer reads times: language, zone, and what counts as now. */
export type TimeContext = { locale: string; zone: string; now: Date };

/** Short form of a moment, as exact as its distance from now asks for. */
export function formatMoment(iso: string, context: TimeContext): string {
  const moment = parse(iso, context);
  const now = DateTime.fromJSDate(context.now, { zone: context.zone });
  const days = Math.abs(
    moment.startOf('day').diff(now.startOf('day')).as('days'),
  );
  const date: Intl.DateTimeFormatOptions =
    days < 6.5 ? {} : { day: 'numeric', month: 'short' };
  if (moment.year !== now.year && days >= 6.5) date.year = 'numeric';
  const day = moment.toLocaleString({ weekday: 'short', ...date });
  return `${day} ${moment.toLocaleString(DateTime.TIME_SIMPLE)}`;
}

/** The end of a span in short: only the time where it ends on the day it starts. */
export function formatEnd(
  start: string,
  end: string,
  context: TimeContext,
): string {
  const moment = parse(end, context);
  return moment.hasSame(parse(start, context), 'day')
    ? moment.toLocaleString(DateTime.TIME_SIMPLE)
    : formatMoment(end, context);
}

/** The whole moment, with its zone. */
export function formatFullMoment(iso: string, context: TimeContext): string {
  return parse(iso, context).toLocaleString(DateTime.DATETIME_FULL);
}

/**
 * Relative age, such as "2 min. ago"; undefined where it is less than a minute.
 * A clock that runs ahead gives no negative age.
 */
export function formatAge(
  iso: string,
  context: TimeContext,
): string | undefined {
  const base = DateTime.fromJSDate(context.now, { zone: context.zone });
  const moment = parse(iso, context);
  if (base.diff(moment).as('minutes') < 1) return undefined;
  return moment.toRelative({ base, style: 'short' }) ?? undefined;
}

/** Length between two moments in days, hours and minutes. */
export function formatLength(
  start: string,
  end: string,
  locale: string,
): string {
  const milliseconds = Math.max(0, Date.parse(end) - Date.parse(start));
  return formatMinutes(Math.ceil(milliseconds / 60_000), locale);
}

/** A number of minutes in days, hours and minutes. */
export function formatMinutes(minutes: number, locale: string): string {
  return Duration.fromObject({ minutes }, { locale })
    .shiftTo('days', 'hours', 'minutes')
    .toHuman({ unitDisplay: 'short', listStyle: 'narrow', showZeros: false });
}

/** A day and its month. */
export function formatShortDay(iso: string, context: TimeContext): string {
  return parse(iso, context).toLocaleString({ day: 'numeric', month: 'short' });
}

/** The day of a moment, with the year where it is not this one. */
export function formatDay(iso: string, context: TimeContext): string {
  return dayOf(parse(iso, context), context);
}

/** A calendar day, which is the same in every zone. */
export function formatCalendarDay(date: string, context: TimeContext): string {
  return dayOf(parse(date, { ...context, zone: 'utc' }), context);
}

/** Seconds as exactly as they matter: below two minutes in seconds. */
export function formatSeconds(seconds: number, locale: string): string {
  return seconds < 120
    ? Duration.fromObject({ seconds: Math.round(seconds) }, { locale }).toHuman(
        { unitDisplay: 'short' },
      )
    : formatMinutes(Math.round(seconds / 60), locale);
}

/** The oldest of some moments. */
export function oldest(moments: string[]): string | undefined {
  return [...moments].sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

function dayOf(moment: DateTime, context: TimeContext): string {
  const { year } = DateTime.fromJSDate(context.now, { zone: context.zone });
  return moment.toLocaleString({
    day: 'numeric',
    month: 'short',
    ...(moment.year === year ? {} : { year: 'numeric' }),
  });
}

function parse(iso: string, context: TimeContext): DateTime {
  return DateTime.fromISO(iso, {
    zone: context.zone,
    locale: context.locale,
  });
}
