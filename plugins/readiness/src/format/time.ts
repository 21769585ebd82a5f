import { DateTime } from 'luxon';

/** How a viewer reads times: language, zone, and what counts as now. */
export type TimeContext = { locale: string; zone: string; now: Date };

/** The day of a moment, with the year where it is not this one. */
export function formatDay(iso: string, context: TimeContext): string {
  return day(DateTime.fromISO(iso, options(context)), context);
}

/** A calendar day, which is the same in every zone. */
export function formatCalendarDay(date: string, context: TimeContext): string {
  return day(
    DateTime.fromISO(date, { zone: 'utc', locale: context.locale }),
    context,
  );
}

/** The whole moment, with its zone. */
export function formatFullMoment(iso: string, context: TimeContext): string {
  return DateTime.fromISO(iso, options(context)).toLocaleString(
    DateTime.DATETIME_FULL,
  );
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
  const moment = DateTime.fromISO(iso, options(context));
  if (base.diff(moment).as('minutes') < 1) return undefined;
  return moment.toRelative({ base, style: 'short' }) ?? undefined;
}

function day(moment: DateTime, context: TimeContext): string {
  const { year } = DateTime.fromJSDate(context.now, { zone: context.zone });
  return moment.toLocaleString({
    day: 'numeric',
    month: 'short',
    ...(moment.year === year ? {} : { year: 'numeric' }),
  });
}

function options(context: TimeContext) {
  return { zone: context.zone, locale: context.locale };
}
