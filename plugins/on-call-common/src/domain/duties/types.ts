import type { Person, Reference, ShiftSource } from '../../types';
import type { Interval } from '../intervals';

/**
 * One person on call on one level, as PagerDuty tells it. A bound that is left
 * out lies outside of what is known: the person has been on call since before
 * the look-back, or stays beyond the look-ahead, or always is.
 * @public
 */
export type Shift = {
  level: number;
  person: Person;
  /** Left out where the policy targets the person directly. */
  schedule?: Reference;
  /** Left out where it is not known what puts the person on call. */
  source?: ShiftSource;
  start?: number;
  end?: number;
};

/**
 * The time that one person holds without a break, over one or several shifts.
 * @public
 */
export type HeldDuty = Interval & {
  person: Person;
  /** In order of their start; at least one. */
  parts: Array<Interval & { schedule?: Reference }>;
};
