import type { MinutesOfDay } from '../../officeHours';
import type { Decimal, PayDate } from './basics';

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
