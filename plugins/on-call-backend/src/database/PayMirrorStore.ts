import type {
  Interval,
  PayActor,
  Reference,
  ShiftSource,
} from '@operations-in-teams/plugin-on-call-common';
import type { ScheduleKey } from './ScheduleStore';

/** A schedule, also one that is gone by now. */
export type PayableSchedule = ScheduleKey & {
  name: string;
  url?: string;
  timeZone?: string;
  team?: Reference;
  /** When it was no longer listed. */
  removedAt?: number;
};

/** Somebody who is or was in PagerDuty. */
export type PayablePerson = ScheduleKey & {
  name: string;
  email?: string;
  userRef?: string;
  timeZone?: string;
  /** No longer in PagerDuty, or no longer in the catalog. */
  left: boolean;
};

export type PayableShift = Interval & {
  account: string;
  scheduleId: string;
  personId: string;
  personName?: string;
  source: ShiftSource;
  rotationId?: string;
  rotationName?: string;
  /** Who made it, where it is no turn of a rotation. */
  by?: PayActor;
  /** Whose turn it would have been. */
  insteadOf?: { id: string; name?: string };
};

/** What an escalation policy calls on a level. */
export type PayableTarget = {
  account: string;
  policy: string;
  level: number;
  type: 'schedule' | 'user';
  id: string;
  name: string;
  /** Of the policy. */
  team?: Reference;
};

/** A User with all their PagerDuty users, or one PagerDuty user. */
export type PersonKey = { userRef: string } | { account: string; id: string };

/** All that the mirror knows of a stretch of time. */
export type MirroredMonth = {
  schedules: PayableSchedule[];
  shifts: PayableShift[];
  /** How fresh each slot that touches the time is. */
  slots: Array<ScheduleKey & { slot: number; collectedAt: number }>;
  targets: PayableTarget[];
  people: PayablePerson[];
  teams: Array<{ account: string; id: string; name: string }>;
  /** When the list of schedules of each account was last whole. */
  listedAt: Map<string, number>;
};

export type ScheduleChangeRow = ScheduleKey & {
  change: number;
  seenAt: number;
  knownAt: number;
  before: Array<{ id: string; name?: string }>;
  after: Array<{ id: string; name?: string }>;
  /** Who changed the schedule between the two readings. */
  by: Array<PayActor & { at: number }>;
} & Interval;

/** Reads what pay needs of the mirror. */
export interface PayMirrorStore {
  /**
   * With a number of statements that does not depend on what is there; the
   * shifts of one person only, where one is named.
   */
  readMonth(
    accounts: string[],
    window: Interval,
    person?: PersonKey,
  ): Promise<MirroredMonth>;

  /** Since when shifts are known; undefined before any were read. */
  getKnownFrom(accounts: string[]): Promise<number | undefined>;

  /** Seen after a moment, within a window of time; latest first. */
  findChanges(options: {
    accounts: string[];
    seenAfter: Date;
    window: Interval;
    limit: number;
    /** Number of the change after which to go on. */
    before?: number;
  }): Promise<{ changes: ScheduleChangeRow[]; total: number }>;
}
