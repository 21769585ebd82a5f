import { DateTime } from 'luxon';

/** A stretch of the axis, as shares of its length. */
export type AxisSpan = { start: number; length: number };

/** Marks of a time axis in the zone of the viewer. */
export type TimeAxis = {
  weeks: Array<{ at: number; iso: string }>;
  weekends: AxisSpan[];
  /** Where an interval stands, cut at both ends. */
  span(from: string, until: string): AxisSpan;
};

/** The axis of a half-open window; weeks start on Mondays, local time. */
export function timeAxis(options: {
  from: string;
  to: string;
  zone: string;
}): TimeAxis {
  const start = DateTime.fromISO(options.from, { zone: options.zone });
  const end = DateTime.fromISO(options.to, { zone: options.zone });
  const length = Math.max(1, end.toMillis() - start.toMillis());
  const share = (moment: DateTime) =>
    Math.min(1, Math.max(0, (moment.toMillis() - start.toMillis()) / length));
  const between = (from: DateTime, until: DateTime): AxisSpan => ({
    start: share(from),
    length: Math.max(0, share(until) - share(from)),
  });

  const weeks: TimeAxis['weeks'] = [];
  const weekends: AxisSpan[] = [];
  for (
    let monday = start.startOf('week');
    monday < end;
    monday = monday.plus({ weeks: 1 })
  ) {
    if (monday >= start)
      weeks.push({ at: share(monday), iso: monday.toISO()! });
    const weekend = between(
      monday.plus({ days: 5 }),
      monday.plus({ weeks: 1 }),
    );
    if (weekend.length > 0) weekends.push(weekend);
  }
  return {
    weeks,
    weekends,
    span: (from, until) =>
      between(DateTime.fromISO(from), DateTime.fromISO(until)),
  };
}
