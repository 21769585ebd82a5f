import type {
  RemediationState,
  TeamWork,
} from '@operations-in-teams/plugin-readiness-common';
import type { RemediationRecord } from '../domain/rollout/remediation';
import type { Visible } from '../domain/rollups';

/** Of which teams and subjects; of what a caller sees. */
export type RemediationFilter = {
  visible: Visible;
  /** At or below this group. */
  team?: string;
  subject?: string;
};

export type RemediationPosition = { closed: number; due: string; id: string };

export type RemediationSumsRecord = {
  open: number;
  overdue: number;
  closedSince: number;
  oldestOpenAt?: Date;
};

/** What is known of one subject's, or team's, actions. */
export type RemediationFigures = {
  entityRef: string;
  open: number;
  overdue: number;
  done: number;
};

export type KeptWork = Required<TeamWork>;

export type RecurringRecord = {
  entityRef: string;
  title: string;
  ownerRef: string;
  times: number;
  collectedAt?: Date;
};

/** Keeps what is left to do after incidents; one statement each. */
export interface RemediationStore {
  /** Open ones first, by due date. */
  list(
    filter: RemediationFilter & {
      /** Where given with `dueBefore`, open ones due before this day. */
      state?: RemediationState;
      dueBefore?: string;
      after?: RemediationPosition;
      limit: number;
    },
  ): Promise<RemediationRecord[]>;
  count(
    filter: RemediationFilter & {
      state?: RemediationState;
      dueBefore?: string;
    },
  ): Promise<number>;
  /** @param today - ISO date; open ones due before are overdue */
  getSums(
    filter: RemediationFilter,
    options: { today: string; since: Date },
  ): Promise<RemediationSumsRecord>;
  get(id: string): Promise<RemediationRecord | undefined>;
  add(record: RemediationRecord): Promise<void>;
  /** Throws a ConflictError where it is no longer in that version. */
  update(record: RemediationRecord): Promise<void>;

  /** By subject, and by team; of all that have any, or of some. */
  getFigures(options: {
    today: string;
    entityRefs?: string[];
  }): Promise<RemediationFigures[]>;

  /** Of each time the sum of all trackers, oldest first. */
  getWork(
    filter: Pick<RemediationFilter, 'visible' | 'team'> & { from: string },
  ): Promise<Array<Omit<KeptWork, 'team'>>>;
  putWork(tracker: string, items: KeptWork[], at: Date): Promise<void>;

  /** Services with an alarm that came more often than so, without an action. */
  listRecurring(
    filter: Pick<RemediationFilter, 'visible' | 'team'> & {
      moreThan: number;
      limit: number;
    },
  ): Promise<RecurringRecord[]>;
}
