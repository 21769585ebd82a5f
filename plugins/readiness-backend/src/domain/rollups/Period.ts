export const DAY_MS = 24 * 60 * 60 * 1000;

export type IntervalName = 'day' | 'week' | 'month';

const DAYS: Record<IntervalName, number> = { day: 1, week: 7, month: 28 };

/** Ten years, and as many points as their months and a year of days have. */
const LONGEST_DAYS = 3_660;
const MOST_POINTS = 600;

/**
 * A period of whole days in UTC, cut into steps of equal length. The last step
 * ends with the last day; the first may begin before the first one.
 */
export type Period = {
  interval: IntervalName;
  start: Date;
  stepMs: number;
  /** The last day of each step. */
  dates: string[];
};

/** Throws a RangeError that says what is wrong with the days. */
export function periodOf(options: {
  from?: string;
  to?: string;
  interval?: IntervalName;
  now: Date;
}): Period {
  const today = dayOf(options.now);
  const last = options.to === undefined ? today : parseDay(options.to);
  if (last > today) {
    throw new RangeError(`'to' is ${dateOf(last)}, which is yet to come`);
  }
  const first =
    options.from === undefined ? last - 90 * DAY_MS : parseDay(options.from);
  const days = (last - first) / DAY_MS + 1;
  if (days < 1) throw new RangeError(`'from' is after 'to'`);
  if (days > LONGEST_DAYS) {
    throw new RangeError('The period is longer than ten years');
  }
  const interval = options.interval ?? fitting(days);
  const stepMs = DAYS[interval] * DAY_MS;
  const steps = Math.ceil(days / DAYS[interval]);
  if (steps > MOST_POINTS) {
    throw new RangeError(
      `The period has ${steps} points, more than ${MOST_POINTS}; choose a longer interval`,
    );
  }
  const start = last + DAY_MS - steps * stepMs;
  return {
    interval,
    start: new Date(start),
    stepMs,
    dates: Array.from({ length: steps }, (_, index) =>
      dateOf(start + (index + 1) * stepMs - DAY_MS),
    ),
  };
}

/** The whole of a period as one step. */
export function asOneStep(period: Period): Period {
  const { dates, stepMs } = period;
  return {
    ...period,
    stepMs: stepMs * dates.length,
    dates: dates.slice(-1),
  };
}

export function endOf({ start, stepMs, dates }: Period): Date {
  return new Date(start.getTime() + stepMs * dates.length);
}

function fitting(days: number): IntervalName {
  if (days <= 92) return 'day';
  return days <= 550 ? 'week' : 'month';
}

function parseDay(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  // The 30th of February is taken for a day in March.
  if (Number.isNaN(time) || dateOf(time) !== date) {
    throw new RangeError(`'${date}' is no day`);
  }
  return time;
}

function dayOf(time: Date): number {
  return Math.floor(time.getTime() / DAY_MS) * DAY_MS;
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
