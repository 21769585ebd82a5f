import type { Reference, ShiftSource } from '../../types';
import type { Interval } from '../intervals';
import type { MinutesOfDay } from '../officeHours';

/**
 * A month of the payroll zone, as `yyyy-mm`.
 * @public
 */
export type PayPeriod = string;

/**
 * A calendar day, as `yyyy-mm-dd`.
 * @public
 */
export type PayDate = string;

/**
 * An exact decimal number as text, for example `-12.50`; never a float.
 * @public
 */
export type Decimal = string;

/**
 * An amount of money in one currency (ISO 4217).
 * @public
 */
export type Money = { currency: string; amount: Decimal };

/**
 * On what days a band holds. `holiday` and `eve` mean the hours that the
 * person's calendar gives to such a day.
 * @public
 */
export type PayDay =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'
  | 'holiday'
  | 'eve';

/**
 * A kind of time outside office hours that has rates of its own. Holds where
 * any of `times` does; without `times` always.
 * @public
 */
export type PayBand = {
  id: string;
  title: string;
  times?: Array<{
    /** Left out: on every day. */
    days?: PayDay[];
    /** Minutes of that day; left out: all of it. */
    hours?: MinutesOfDay;
  }>;
};

/**
 * What an hour is worth. A rate applies where every selector that it has
 * matches; of several rates the first in the policy's order that has a step in
 * effect.
 * @public
 */
export type PayRate = {
  id: string;
  currency: string;
  /** Ids of bands. */
  bands?: string[];
  levels?: number[];
  /** Catalog Groups; a member of any of them or of their children. */
  groups?: string[];
  /** Schedules or their rotations, see {@link PaySelector}. */
  schedules?: string[];
  /**
   * What it is from which day on, in the payroll zone; without `from`, ever
   * since. In any order.
   */
  steps: Array<{ from?: PayDate; perHour: Decimal }>;
};

/**
 * Who or what counts; what `exclude` names does not, even where `include`
 * names it too. Without `include` all do. Schedules are named by their key, id
 * or name, or by the id or name of their team or rotation; people by their
 * catalog User, one of its Groups, their PagerDuty id or e-mail.
 * @public
 */
export type PaySelector = { include?: string[]; exclude?: string[] };

/**
 * Which calendar of holidays people have. Matches by any of its selectors;
 * without one it matches everybody.
 * @public
 */
export type PayCalendar = {
  id: string;
  /** Catalog Groups. */
  groups?: string[];
  /** Time zones of people. */
  zones?: string[];
};

/**
 * How minutes are rounded before they are paid.
 * @public
 */
export type PayRounding = {
  /** A multiple of so many minutes; 1 rounds nothing. */
  toMinutes: number;
  direction: 'up' | 'nearest' | 'down';
  /**
   * Whether the minutes of a line are rounded at once, or of every unbroken
   * stretch of it. The minimum counts the same.
   */
  per: 'line' | 'stretch';
};

/**
 * By what rules a month is paid; plain data, so that it can be frozen.
 * @public
 */
export type PayPolicy = {
  /** Zone that cuts months, and in whose days rates begin. */
  payrollZone: string;
  /**
   * Office time of each day, Monday first; it is never paid. In the hours of a
   * holiday or eve there is none.
   */
  officeHours: MinutesOfDay[][];
  /**
   * By whose clock office hours, weekdays and holidays count. Where the zone
   * of the person or schedule is not known, by that of payroll.
   */
  clock: 'person' | 'schedule' | 'payroll';
  /** In order of precedence: the first that holds is the band of a moment. */
  bands: PayBand[];
  /** In order of precedence. */
  rates: PayRate[];
  /** In order of precedence; who matches none has no holidays. */
  calendars: PayCalendar[];
  /**
   * Whether time on several schedules at once is paid once, at the highest
   * rate, or for each schedule.
   */
  overlap: 'once' | 'per-schedule';
  /** Escalation levels that count; left out: all, and schedules on none. */
  levels?: number[];
  schedules: PaySelector;
  people: PaySelector;
  rounding: PayRounding;
  /** Paid at least, where anything is; see {@link PayRounding}. */
  minimumMinutes: number;
};

/**
 * A day that is not like its weekday, in some or all of its hours.
 * @public
 */
export type PayHoliday = {
  date: PayDate;
  name: string;
  /** A full and a half day are both a `holiday` in their hours. */
  kind: 'full' | 'half' | 'eve';
  hours: MinutesOfDay;
};

/**
 * The holidays of each calendar, by its id.
 * @public
 */
export type PayHolidays = Record<string, PayHoliday[]>;

/**
 * A person who was on call: one catalog User with all their PagerDuty users,
 * or one PagerDuty user that is no User.
 * @public
 */
export type PayPerson = {
  /** Reference of the User, or else `account/id` of PagerDuty. */
  id: string;
  name: string;
  email?: string;
  /** Left out where the person is no catalog User: unmatched. */
  userRef?: string;
  pagerDutyIds: string[];
  timeZone?: string;
  /** Catalog Groups that the person is in, with all their ancestors. */
  groups: string[];
  /** No longer in the catalog or in PagerDuty. */
  left?: boolean;
};

/**
 * A schedule in PagerDuty.
 * @public
 */
export type PaySchedule = {
  /** `account/id`. */
  id: string;
  name: string;
  url?: string;
  timeZone?: string;
  /** Team in PagerDuty. */
  team?: Reference;
  /** The catalog Group that the team is. */
  teamRef?: string;
};

/**
 * What put a person on call.
 * @public
 */
export type PaySource = {
  kind: ShiftSource;
  /** Who made the override or the custom shift, where it is known. */
  by?: string;
  /** Whose turn it would have been, where it is known. */
  insteadOf?: string;
};

/**
 * One person on call on one schedule at one level, in [start, end). A schedule
 * that is on several levels gives one shift for each.
 * @public
 */
export type PayShift = Interval & {
  personId: string;
  scheduleId: string;
  /** Left out where no escalation policy has the schedule. */
  level?: number;
  /** Rotation of a v3 schedule, where it is known. */
  rotation?: { id: string; name?: string };
  source: PaySource;
};

/**
 * A stretch of a schedule that nobody knows, since it was never read.
 * @public
 */
export type PayUnknown = Interval & { scheduleId: string };

/**
 * What a month is computed from.
 * @public
 */
export type PayInput = {
  period: PayPeriod;
  policy: PayPolicy;
  holidays: PayHolidays;
  /** Those that touch the month, in any order; they are cut at its bounds. */
  shifts: PayShift[];
  schedules: PaySchedule[];
  people: PayPerson[];
  /** Left out: all of every schedule is known. */
  unknown?: PayUnknown[];
};

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
 * Why a moment is in its band.
 * @public
 */
export type PayRule =
  | { kind: 'office' }
  | { kind: 'holiday' | 'eve'; name: string }
  | { kind: 'day'; day: PayDay };

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
 * What is wrong with a policy or a month. Errors keep a month from being
 * closed, warnings ask to be read.
 * @public
 */
export type PayProblem = {
  code:
    | 'invalid-period'
    | 'unknown-zone'
    | 'unknown-currency'
    | 'invalid-rate'
    | 'negative-rate'
    | 'no-rate'
    | 'invalid-policy'
    | 'pays-nobody'
    | 'missing-month'
    | 'missing-holidays'
    | 'unknown-person'
    | 'unknown-schedule'
    | 'unmatched-person'
    | 'assumed-zone';
  severity: 'error' | 'warning';
  /** What is wrong, where, and what to do; safe to show to payroll. */
  message: string;
  /** Concerned people, by id. */
  personIds?: string[];
  scheduleIds?: string[];
  /** How much time it concerns. */
  minutes?: number;
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

/**
 * Why a recomputed month differs from the one that was closed.
 * @public
 */
export type CorrectionReason = {
  kind:
    | 'on-call-added'
    | 'on-call-removed'
    | 'overlap-changed'
    | 'band-changed'
    | 'rate-changed'
    | 'counts-changed'
    | 'rounding';
  /** For people to read; without amounts. */
  message: string;
  minutes: number;
  /** Left out of rounding, which is of the whole line. */
  during?: Interval;
  scheduleId?: string;
  source?: PaySource;
};

/**
 * What a closed month was wrong by, in one line: added to the next open month.
 * Minutes and amount are what is to be added; negative where too much was paid.
 * @public
 */
export type PayCorrection = Money & {
  /** The month that is corrected. */
  corrects: PayPeriod;
  person: PayPerson;
  band: { id: string; title: string };
  perHour: Decimal;
  minutes: number;
  reasons: CorrectionReason[];
};

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
