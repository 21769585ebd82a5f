import type { Health } from '@operations-in-teams/plugin-on-call-common';

type Week = Health['total']['weeks'][number];

const WEEK_MILLISECONDS = 7 * 86_400_000;
/** Single weeks say little: the first and the last four are compared. */
const WEEKS = 4;

/** Weeks that are over, and of which everything is known. */
export function wholeWeeks({ total, knownFrom, asOf }: Health): Week[] {
  const from = knownFrom ? Date.parse(knownFrom) : Infinity;
  const until = Date.parse(asOf) - WEEK_MILLISECONDS;
  return total.weeks.filter(week => {
    const start = Date.parse(week.from);
    return start >= from && start <= until;
  });
}

/** Interruptions outside office hours in a week, at first and of late. */
export function nightsAWeek(
  weeks: Week[],
): { now: number; then?: number } | undefined {
  if (weeks.length === 0) return undefined;
  const mean = (some: Week[]) =>
    Math.round(
      some.reduce(
        (sum, { interruptions }) =>
          sum + interruptions.outside + interruptions.sleep,
        0,
      ) / some.length,
    );
  return {
    now: mean(weeks.slice(-WEEKS)),
    ...(weeks.length >= 2 * WEEKS && { then: mean(weeks.slice(0, WEEKS)) }),
  };
}
