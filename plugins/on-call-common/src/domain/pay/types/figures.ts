import type { Money } from './basics';
import type { PayMonth } from './month';

/**
 * A month that is not over, or has not begun.
 * @public
 */
export type PayForecast = {
  /** With what is scheduled as if it had been worked. */
  month: PayMonth;
  /** Sums over what is over, and over what is to come. */
  earned: Money[];
  coming: Money[];
  /** Until when shifts are known, at most the end of the month. */
  knownUntil: number;
};

/**
 * What one team's schedules cost in a month. Amounts are shares of lines by
 * their minutes, so that all teams together are exactly the month's totals.
 * @public
 */
export type TeamCost = {
  /** The Group, or else the PagerDuty team, or else the schedule. */
  team: { id: string; name: string; ref?: string };
  /** On call and paid for it, of all people together. */
  minutes: number;
  /** Of them in hours in which nobody disturbed the person: easy money. */
  quietMinutes: number;
  /** How often people were notified of incidents in paid time. */
  pages: number;
  people: number;
  totals: Money[];
};
