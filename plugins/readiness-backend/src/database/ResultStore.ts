import type {
  Counts,
  ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import type { StoredResult, SubjectEvaluation } from '../domain/evaluation';
import type { SubjectDimensions } from '../domain/rollups';

/** The level of one subject under one standard, as it is stored. */
export type LevelRecord = {
  entityRef: string;
  standardId: string;
  standardVersion: string;
  /** Absent below the first level. */
  levelId?: string;
  rank: number;
  since: Date;
  unconfirmedSince?: Date;
  counts: Counts;
  evaluatedAt: Date;
};

/** One subject under one standard. */
export type SummaryKey = { entityRef: string; standardId: string };

export type ChangeRecord = {
  standardId: string;
  standardVersion: string;
  ruleId: string;
  from?: ResultStatus;
  to: ResultStatus;
  at: Date;
};

/** Subjects with what the standards say of them now. */
export type EvaluatedSubjects = {
  subjects: SubjectDimensions[];
  evaluations: SubjectEvaluation[];
  /**
   * Ids of the levels of each standard that was evaluated, lowest first; results
   * of other standards are left alone.
   */
  levelIds: ReadonlyMap<string, string[]>;
  now: Date;
  gracePeriodMs: number;
};

/** The last evaluation of all subjects. */
export type SweepRecord = {
  attemptedAt: Date;
  evaluatedAt?: Date;
  subjects?: number;
  problem?: string;
  /** Digest of the subjects whose removal waits to be seen a second time. */
  leavingDigest?: string;
};

/** Keeps current results and levels, and each change of them. */
export interface ResultStore {
  /** Writes what differs from what is stored, and nothing else. */
  save(evaluated: EvaluatedSubjects): Promise<{ changes: number }>;

  getSubjectRefs(): Promise<string[]>;
  /** Forgets the state of subjects; what has changed stays in their history. */
  removeSubjects(entityRefs: string[], at: Date): Promise<void>;
  /** Forgets results of standards, and of rules, that are no more. */
  prune(standards: ReadonlyMap<string, string[]>, at: Date): Promise<void>;

  getSubject(entityRef: string): Promise<{
    levels: LevelRecord[];
    results: Array<StoredResult & { standardId: string }>;
  }>;
  getChanges(entityRef: string, limit: number): Promise<ChangeRecord[]>;

  getSweep(): Promise<SweepRecord | undefined>;
  saveSweep(sweep: SweepRecord): Promise<void>;
}
