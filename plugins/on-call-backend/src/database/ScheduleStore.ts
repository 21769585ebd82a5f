import type {
  Problem,
  Schedule,
  ShiftSource,
} from '@operations-in-teams/plugin-on-call-common';
import type { Interval } from '@operations-in-teams/plugin-on-call-common';
import type {
  ListedSchedule,
  PulledFinalShift,
  ScheduleSystem,
  SlotState,
} from '../mirror/schedules/types';
import type { Refusal, ServicePosition } from './MirrorStore';

/** How fresh what is mirrored piece by piece is. */
export type FeedState = {
  collectedAt?: Date;
  attemptedAt?: Date;
  problem?: Problem;
  refusal?: Refusal;
};

export type AccountFeed = FeedState & { account: string; feed: string };

/** How well the schedules of an account can be read. */
export type SchedulesSummary = {
  schedules: number;
  /** As many as could not be read when that was last tried. */
  failing: number;
  /** Of one of those. */
  problem?: Problem;
  /** Age of what is known of the present; left out where nothing is. */
  oldest?: Date;
};

/** Schedules of one system as they were listed. */
export type SchedulesWrite = {
  system: ScheduleSystem;
  items: ListedSchedule[];
  /** Known before and not to be forgotten, though not among the items. */
  keptIds: string[];
};

/** One final shift of one schedule, as stored. */
export type ScheduleShift = {
  account: string;
  scheduleId: string;
  person: { id: string; name: string; userRef?: string; url?: string };
  timeZone?: string;
  /** The person is no longer in PagerDuty, or no longer in the catalog. */
  left: boolean;
  source: ShiftSource;
} & Interval;

export type ScheduleKey = { account: string; id: string };

/** Keeps schedules and their final shifts. */
export interface ScheduleStore {
  getFeed(account: string, feed: string): Promise<FeedState>;
  saveFeed(account: string, feed: string, state: FeedState): Promise<void>;

  /** The feeds of accounts that have been tried. */
  listFeeds(accounts: string[]): Promise<AccountFeed[]>;

  /** By account, how the schedules are that shall be known at a moment. */
  summarise(
    accounts: string[],
    now: number,
  ): Promise<Map<string, SchedulesSummary>>;

  /** Failing are those that could not be read when that was last tried. */
  getSchedules(
    account: string,
  ): Promise<Array<{ id: string; system: ScheduleSystem; failing: boolean }>>;

  getSlots(account: string): Promise<SlotState[]>;

  /**
   * Replaces the lists of systems. Schedules that are gone are no longer
   * listed, and end; the shifts before are kept.
   */
  saveSchedules(
    account: string,
    at: Date,
    writes: SchedulesWrite[],
  ): Promise<void>;

  /** Replaces the shifts of one slot, and what is known of the schedule. */
  saveSlot(
    account: string,
    at: Date,
    slot: number,
    schedule: ListedSchedule,
    shifts: PulledFinalShift[],
  ): Promise<void>;

  saveProblem(
    account: string,
    scheduleId: string,
    problem: Problem,
  ): Promise<void>;

  /** Forgets slots before the given one, with changes and schedules before. */
  deleteSlotsBefore(account: string, slot: number): Promise<void>;

  listSchedules(options: {
    accounts: string[];
    limit: number;
    after?: ServicePosition;
    /** From when on people count. */
    now: Date;
  }): Promise<{ schedules: Schedule[]; total: number }>;

  /** Shifts of schedules that touch a window, in order of their start. */
  findShifts(keys: ScheduleKey[], window: Interval): Promise<ScheduleShift[]>;

  /** The slots that are known of each schedule. */
  findSlots(
    keys: ScheduleKey[],
  ): Promise<Array<ScheduleKey & { slot: number; collectedAt: Date }>>;

  /** Schedules of teams, by id or name. */
  findSchedulesOfTeams(
    accounts: string[],
    teams: string[],
  ): Promise<ScheduleKey[]>;
}
