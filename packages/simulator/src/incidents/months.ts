import type { Interval } from '../rotation/types';

/** Months are counted from here, in UTC. */
const FIRST_YEAR = 2020;

/** The calendar month of a time. */
export function monthOf(time: number): number {
  const date = new Date(time);
  return (date.getUTCFullYear() - FIRST_YEAR) * 12 + date.getUTCMonth();
}

export function monthInterval(month: number): Interval {
  return {
    start: Date.UTC(FIRST_YEAR, month),
    end: Date.UTC(FIRST_YEAR, month + 1),
  };
}
