import type {
  ResultStatus,
  WaiverState,
} from '@operations-in-teams/plugin-readiness-common';
import type { WaiverRecord } from '../domain/waivers';

/** A waiver with what is stored of its subject and rule. */
export type ListedWaiver = WaiverRecord & {
  ownerRef?: string;
  /** What the rule says now, waived or not. */
  underlying?: ResultStatus;
};

export type WaiverEventRecord = {
  kind:
    | 'requested'
    | 'commented'
    | 'approved'
    | 'declined'
    | 'withdrawn'
    | 'revoked'
    | 'renewed';
  by: string;
  at: Date;
  text?: string;
};

/** Where a list goes on: after this item, newest first. */
export type ActPosition = { at: Date; id: string };

/** Keeps waivers, and everything that was done to them, for ever. */
export interface WaiverStore {
  /**
   * Keeps a new request. Throws a ConflictError where another of the same
   * subject and rule waits for a decision.
   */
  add(waiver: WaiverRecord, event: WaiverEventRecord): Promise<void>;

  /**
   * Keeps what was decided. Throws a ConflictError where the waiver is no
   * longer in the version that was decided on; of two at once, one does.
   */
  decide(
    waiver: { id: string; version: number },
    change: Pick<WaiverRecord, 'decision' | 'ended'> & { expiresAt?: Date },
    event: WaiverEventRecord,
  ): Promise<void>;

  comment(id: string, event: WaiverEventRecord): Promise<void>;

  get(
    id: string,
  ): Promise<{ waiver: ListedWaiver; events: WaiverEventRecord[] } | undefined>;

  list(query: {
    now: Date;
    states?: readonly WaiverState[];
    entityRef?: string;
    ownerRef?: string;
    after?: ActPosition;
    limit: number;
  }): Promise<ListedWaiver[]>;
}
