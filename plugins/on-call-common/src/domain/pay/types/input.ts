import type { Reference, ShiftSource } from '../../../types';
import type { Interval } from '../../intervals';
import type { MinutesOfDay } from '../../officeHours';
import type { PayDate, PayPeriod } from './basics';
import type { PayPolicy } from './policy';

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
 * Who changed a schedule. The name of an API key may be no more than the end
 * of its token.
 * @public
 */
export type PayActor = {
  kind: 'user' | 'api-key' | 'integration' | 'unknown';
  name: string;
};

/**
 * What put a person on call.
 * @public
 */
export type PaySource = {
  kind: ShiftSource;
  /** Who made the override or the custom shift, where it is known. */
  by?: PayActor;
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
