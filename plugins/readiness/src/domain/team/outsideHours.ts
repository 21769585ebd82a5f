import type { HealthGroup } from '@operations-in-teams/plugin-on-call-common';

/** Weeks in three months. */
const QUARTER = 13;

/** Interruptions outside office hours in the first and the last three months. */
export function outsideHours(weeks: HealthGroup['weeks']): {
  first: number;
  last: number;
} {
  const sum = (some: HealthGroup['weeks']) =>
    some.reduce(
      (total, { interruptions }) =>
        total + interruptions.outside + interruptions.sleep,
      0,
    );
  return {
    first: sum(weeks.slice(0, QUARTER)),
    last: sum(weeks.slice(-QUARTER)),
  };
}
