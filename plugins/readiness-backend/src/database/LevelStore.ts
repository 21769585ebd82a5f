/** The level that one subject has reached under one standard. */
export type ReachedLevel = {
  entityRef: string;
  standardId: string;
  /** Absent below the first level. */
  levelId?: string;
  rank: number;
};

/** Reads which levels have been reached. */
export interface LevelStore {
  /** Of these subjects, or of all; subjects without any are left out. */
  reached(entityRefs?: string[]): Promise<ReachedLevel[]>;
}
