/** The last evaluation of all subjects. */
export type SweepRecord = {
  attemptedAt: Date;
  evaluatedAt?: Date;
  subjects?: number;
  problem?: string;
  /** Digest of the subjects whose removal waits to be seen a second time. */
  leavingDigest?: string;
};

/** What there is to do, for a backend that has nothing to do. */
export type SweepWork = {
  /** A sweep has been asked for, or was left by its leader. */
  due: boolean;
  /** Batches that nobody does, or whose lease has run out. */
  claimable: number;
  /** Batches that are not done. */
  remaining: number;
};

/**
 * One part of a sweep, leased by one backend: the subjects from `firstRef` on,
 * up to but without `nextRef`, in the order of their references.
 */
export type SweepBatch = {
  batch: number;
  firstRef: string;
  /** Absent for the last batch. */
  nextRef?: string;
  /** Names the claim; {@link ResultStore.save} checks that it still holds. */
  lease: string;
};

/**
 * How several backends share one sweep. One leads: it plans the sweep and ends
 * it. All claim batches. Leadership and batches are leased, so that what a
 * killed backend leaves is taken over when its lease runs out.
 */
export interface SweepStore {
  getRecord(): Promise<SweepRecord | undefined>;
  saveRecord(record: SweepRecord): Promise<void>;

  /** Asks for a sweep that begins later than now. */
  request(): Promise<void>;
  getWork(now: Date): Promise<SweepWork>;

  /**
   * Makes a backend the leader of a sweep that is due. Nothing where there is
   * none, or another leads. `planned` where an earlier leader left batches.
   */
  lead(lease: Lease): Promise<{ sweep: number; planned: boolean } | undefined>;
  /** Prolongs the lease of the leader; false where another leads. */
  renew(lease: Lease): Promise<boolean>;
  /**
   * Lets backends claim batches, given by their first subjects. Throws where
   * another backend leads meanwhile.
   */
  plan(plan: {
    sweep: number;
    worker: string;
    firstRefs: string[];
  }): Promise<void>;
  claim(lease: Lease): Promise<SweepBatch | undefined>;
  /** Ends the sweep, or lets another backend lead it at once. */
  stepDown(worker: string, outcome: 'ended' | 'left'): Promise<void>;
}

/** Who does something until when. */
export type Lease = { worker: string; now: Date; until: Date };
