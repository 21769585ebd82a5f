import type { InterruptionClass } from '../../types';
import type { Interval } from '../intervals';

/**
 * A half-open stretch of a local day, in minutes since midnight. The end may
 * lie before the start where it crosses midnight.
 * @public
 */
export type MinutesOfDay = { start: number; end: number };

/**
 * The company's own hours: what is not office time is outside, and what of
 * that is night is sleep.
 * @public
 */
export type OfficeHours = {
  /** Zone of people whose own is not known. */
  timeZone: string;
  /** Office time of each day, Monday first; empty on a day off. */
  week: MinutesOfDay[][];
  sleep: MinutesOfDay;
};

/**
 * A stretch of time of one class.
 * @public
 */
export type ClassedInterval = Interval & { class: InterruptionClass };
