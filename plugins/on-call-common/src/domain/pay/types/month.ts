import type { Interval } from '../../intervals';
import type { Decimal, Money, PayDate, PayPeriod } from './basics';
import type { PayPerson, PaySchedule, PaySource } from './input';
import type { PayDay } from './policy';
import type { PayProblem } from './problems';

/**
 * Why a moment is in its band.
 * @public
 */
export type PayRule =
  | { kind: 'office' }
  | { kind: 'holiday' | 'eve'; name: string }
  | { kind: 'day'; day: PayDay };

/**
 * A stretch of time on call with why it is paid as it is, or not.
 * @public
 */
export type PayInterval = Interval & {
  scheduleId: string;
  level?: number;
  rotation?: { id: string; name?: string };
  source: PaySource;
  /** Zone of the clock that counted. */
  timeZone: string;
  /**
   * What made the band or the office time: a holiday's name, or the day. Left
   * out where that did not matter, since the shift does not count.
   */
  rule?: PayRule;
  /** Other schedules that the person was on call on, which add nothing. */
  also?: Array<{ scheduleId: string; level?: number }>;
};

/**
 * A paid interval, with the rate that applied.
 * @public
 */
export type PaidInterval = PayInterval & {
  rule: PayRule;
  rateId: string;
  /** Since when the rate is what it is; left out: ever since. */
  rateFrom?: PayDate;
};

/**
 * What one person gets for one band at one rate: one line of the payroll.
 * `amount` is the minutes paid at that rate, rounded half up, once, to the
 * currency's minor unit.
 * @public
 */
export type PayLine = Money & {
  band: { id: string; title: string };
  perHour: Decimal;
  /** On call, exactly. */
  heldMinutes: number;
  /** Paid: after rounding and minimum. */
  minutes: number;
  intervals: PaidInterval[];
};

/**
 * Why time on call is not paid: office hours; no band holds; the level,
 * schedule or person does not count by policy; or no rate is in effect, which
 * is an error.
 * @public
 */
export type UnpaidReason =
  | 'office-hours'
  | 'no-band'
  | 'level'
  | 'schedule'
  | 'person'
  | 'no-rate';

/**
 * Time on call that is not paid, by reason.
 * @public
 */
export type PayUnpaid = {
  reason: UnpaidReason;
  minutes: number;
  intervals: PayInterval[];
};

/**
 * A month of one person. Every minute on call is in a line or in `unpaid`.
 * @public
 */
export type PayStatement = {
  person: PayPerson;
  lines: PayLine[];
  unpaid: PayUnpaid[];
  totals: Money[];
};

/**
 * A month of everybody who was on call. Statements are in order of name;
 * totals are sums of the statements' lines, in order of currency.
 * @public
 */
export type PayMonth = Interval & {
  period: PayPeriod;
  timeZone: string;
  schedules: PaySchedule[];
  statements: PayStatement[];
  totals: Money[];
  problems: PayProblem[];
};
