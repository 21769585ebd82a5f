/** One process that measures: what it pulls, from where and how fast. */
export type Assignment = {
  scenario: 'catalog' | 'evidence';
  simulatorUrl: string;
  requestsPerSecond: number | 'unthrottled';
  /** Ends each pull after so long; what was measured is then a sample. */
  sampleSeconds?: number;
  groups: string[];
  /** Where the catalog's pull leaves its entities for that of the evidence. */
  entitiesFile: string;
  databaseFile: string;
};

/** A process that measures the mirror of PagerDuty. */
export type OnCallAssignment = {
  scenario: 'on-call';
  simulatorUrl: string;
  /** The simulator's clock, which stands still, ISO-8601. */
  now: string;
  databaseFile: string;
  hours: number;
};

/** What a process measured of one pull. */
export type Measured = {
  phase: string;
  seconds: number;
  cpuSeconds: number;
  peakMegabytesAboveIdle: number;
  /** Calls of the catalog's `applyMutation`; absent where there is none. */
  mutations?: number;
  /** Entities among them that were new, gone or not as given before. */
  entityUpdates?: number;
  /** What else there is to say of it, by name. */
  figures?: Record<string, number>;
  /** The pull was ended before it was through. */
  isSample: boolean;
  warnings: string[];
};

export type Requests = Record<string, number>;

export type Row = Measured & {
  scenario: Assignment['scenario'];
  accounts: number;
  requestsPerSecond: Assignment['requestsPerSecond'];
  requests: Requests;
};

export type FromChild =
  | { type: 'begin' }
  | { type: 'measured'; measured: Measured }
  | { type: 'failed'; message: string };
