import type { StandardDefinition } from '../domain/standards';

/** The text of a standard that has been in force. */
export type StandardText = {
  standardId: string;
  version: string;
  location: string;
  text: string;
  loadedAt: Date;
};

/** When one version of a standard was put in force, first and last. */
export type VersionRecord = Omit<StandardText, 'text'> & {
  firstLoadedAt: Date;
};

/** A version with all that it says. */
export type VersionText = VersionRecord & {
  text: string;
  /** Absent in what was kept before versions could be read. */
  definition?: StandardDefinition;
};

/**
 * Keeps every version of every standard: the last good one survives a restart,
 * and results can be read together with the rules that gave them.
 */
export interface StandardStore {
  save(
    standard: StandardText & { definition: StandardDefinition },
  ): Promise<void>;
  /** The text that was last in force for a location. */
  getLatest(location: string): Promise<StandardText | undefined>;
  /** Newest first. */
  listVersions(standardId: string, limit: number): Promise<VersionRecord[]>;
  getVersion(
    standardId: string,
    version: string,
  ): Promise<VersionText | undefined>;
}
