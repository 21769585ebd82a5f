import type {
  Counts,
  ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import type { SubjectActs } from '../domain/acts';
import type { StoredResult, SubjectEvaluation } from '../domain/evaluation';
import type { PartLevel, SubjectDimensions } from '../domain/rollups';
import type { DatedEvidence } from './EvidenceStore';
import type { SweepBatch } from './SweepStore';

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

/**
 * What the database knows of one subject, read while the subject is locked, so
 * that nothing of it is older than what another evaluation has written.
 */
export type SubjectState = {
  entityRef: string;
  evidence: DatedEvidence[];
  /** Waivers and attestations. */
  acts: SubjectActs;
};

/** Subjects that are to be evaluated and stored as one set. */
export type SubjectUpdate = {
  subjects: SubjectDimensions[];
  /**
   * Says what the standards say of the subjects now, one after the other. It
   * runs while they are locked, within a transaction: it computes, and asks
   * nobody for anything.
   */
  evaluate(states: SubjectState[]): AsyncIterable<SubjectEvaluation>;
  /**
   * Ids of the levels of each standard that is evaluated, lowest first; results
   * of other standards are left alone.
   */
  levelIds: ReadonlyMap<string, string[]>;
  now: Date;
  gracePeriodMs: number;
  /** Leaves out subjects that were never evaluated before. */
  onlyKnown?: boolean;
  /** The part of a sweep that these are; stored only while its lease holds. */
  batch?: SweepBatch;
};

/** Keeps current results and levels, and each change of them. */
export interface ResultStore {
  /** What rules read of some subjects, without locking them. */
  readStates(entityRefs: string[], now: Date): Promise<SubjectState[]>;
  /** Current results of one rule, by subject. */
  getStatuses(
    standardId: string,
    ruleId: string,
  ): Promise<Map<string, ResultStatus>>;

  /**
   * Evaluates subjects on what is known of them, and writes what differs from
   * what is stored, and nothing else. Evaluations of a subject follow one
   * another, also those of several backends.
   */
  update(update: SubjectUpdate): Promise<{ changes: number }>;

  getSubjectRefs(): Promise<string[]>;
  /** Forgets the state of subjects; what has changed stays in their history. */
  removeSubjects(entityRefs: string[], at: Date): Promise<void>;
  /** Forgets results of standards, and of rules, that are no more. */
  prune(standards: ReadonlyMap<string, string[]>, at: Date): Promise<void>;

  /**
   * Forgets changes of results and levels before a moment, and subjects that
   * left before it. What is now stays, with since when it is.
   */
  forgetHistory(before: Date): Promise<void>;

  /** Of a system or domain also the levels of the components in it. */
  getSubject(
    entityRef: string,
    whole?: 'system' | 'domain',
  ): Promise<{
    levels: LevelRecord[];
    parts: PartLevel[];
    results: Array<StoredResult & { standardId: string }>;
  }>;
  getChanges(entityRef: string, limit: number): Promise<ChangeRecord[]>;
}
