import {
  type Interval,
  isTimeZone,
  periodAt,
  periodInterval,
} from '@operations-in-teams/plugin-on-call-common';

/**
 * When a month lasts. In a payroll zone that is none by UTC, so that the month
 * can be asked for and says what is wrong.
 */
export function monthWindow(period: string, timeZone: string): Interval {
  return periodInterval(period, knownZone(timeZone));
}

/** The month that a moment lies in. */
export function monthAt(moment: number, timeZone: string): string {
  return periodAt(moment, knownZone(timeZone));
}

function knownZone(timeZone: string) {
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}
