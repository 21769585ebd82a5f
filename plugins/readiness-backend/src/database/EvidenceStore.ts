import type {
  CollectedEvidence,
  EvidenceClocks,
  StoredEvidence,
} from '../domain/evaluation';

/** How the last collection of a source went. */
export type SourceRecord = {
  sourceId: string;
  state: 'ok' | 'partial' | 'unavailable';
  /** When a collection last succeeded. */
  collectedAt?: Date;
  attemptedAt: Date;
  problem?: string;
};

/** The times that evidence of each source goes by. */
export type ClockTimes = ReadonlyMap<string, ReadonlyMap<number, Date>>;

/** Evidence of one subject, with its time read off its clock. */
export type DatedEvidence = StoredEvidence & { trueAt?: Date };

/** Keeps the latest good evidence of every source for every subject. */
export interface EvidenceStore {
  getSources(): Promise<SourceRecord[]>;
  saveSources(records: SourceRecord[]): Promise<void>;

  getClocks(): Promise<ClockTimes>;
  /** Ends a collection: what was confirmed in it is as new as it says. */
  saveClocks(clocks: ReadonlyMap<string, EvidenceClocks>): Promise<void>;

  /**
   * Brings what was collected together with what was known, and keeps it. Gives
   * the subjects of which something else is known now; a newer time of the same
   * is nothing else. Evidence of sources without clocks stays as it is.
   */
  merge(options: {
    entityRefs: string[];
    collected: CollectedEvidence[];
    clocks: ReadonlyMap<string, EvidenceClocks>;
  }): Promise<string[]>;

  /** What is known of one subject, and how each source does. */
  getSubject(
    entityRef: string,
  ): Promise<{ evidence: DatedEvidence[]; sources: SourceRecord[] }>;

  /**
   * Subjects of which some of the sources have stored anything, in an order of
   * their own, from after one on.
   */
  listSubjects(query: {
    sourceIds: string[];
    entityRefs?: string[];
    kind?: string;
    after?: string;
    limit: number;
  }): Promise<string[]>;

  /** What the sources have stored of the subjects. */
  getEvidence(query: {
    sourceIds: string[];
    entityRefs: string[];
  }): Promise<DatedEvidence[]>;
}
