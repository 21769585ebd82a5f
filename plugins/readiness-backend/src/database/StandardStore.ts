/** The text of a standard that has been in force. */
export type StandardText = {
  standardId: string;
  version: string;
  location: string;
  text: string;
  loadedAt: Date;
};

/** Keeps the texts of standards, so that the last good one survives a restart. */
export interface StandardStore {
  save(standard: StandardText): Promise<void>;
  /** The text that was last in force for a location. */
  getLatest(location: string): Promise<StandardText | undefined>;
}
