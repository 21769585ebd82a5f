import type { Interval } from '../intervals';

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/**
 * The Monday, in UTC, of the week that a moment lies in.
 * @public
 */
export function mondayOf(moment: number): number {
  // The epoch was a Thursday.
  return Math.floor((moment + 3 * DAY) / WEEK) * WEEK - 3 * DAY;
}

/**
 * The starts of the weeks that a window touches.
 * @public
 */
export function weeksOf({ start, end }: Interval): number[] {
  const weeks: number[] = [];
  for (let week = mondayOf(start); week < end; week += WEEK) weeks.push(week);
  return weeks;
}
