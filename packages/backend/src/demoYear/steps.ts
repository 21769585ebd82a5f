const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/**
 * Weeks before the present at which the company is looked at: every month in
 * the first half of the year, every other week in the second, and every week of
 * the last month.
 */
const WEEKS = [
  ...[52, 48, 44, 40, 36, 32, 28],
  ...[26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6],
  ...[4, 3, 2, 1, 0],
];

/** So long before the present the last step ends, which the portal goes on from. */
const MARGIN = 5 * 60_000;

/**
 * The times of a replayed year, oldest first: Tuesdays at nine UTC, and the
 * present.
 *
 * @param count - takes so many of them, as evenly as they are; two at least.
 */
export function stepsUntil(now: Date, count?: number): Date[] {
  const present = now.getTime() - MARGIN;
  const day = Math.floor(present / DAY);
  // The first of January 1970 was a Thursday.
  const tuesday = (day - ((day + 2) % 7)) * DAY + 9 * HOUR;
  const steps = [
    ...WEEKS.map(week => tuesday - week * WEEK)
      // What people did in a step has ended when the next begins.
      .filter(time => time < present - DAY / 2),
    present,
  ].map(time => new Date(time));
  if (count === undefined || count >= steps.length) return steps;
  return Array.from(
    { length: count },
    (_, index) => steps[Math.round((index * (steps.length - 1)) / (count - 1))],
  );
}
