import type {
  Money,
  PayProblem,
  PayState,
  TeamCost,
} from '@operations-in-teams/plugin-on-call-common';

/** A closing, without what it froze. */
export type ClosingRow = {
  number: number;
  at: Date;
  by: string;
  hash: string;
  supersededAt?: Date;
};

/** Where a month stands. */
export type PeriodRow = {
  period: string;
  state: PayState;
  /** Counts steps: a step from an older revision is not taken. */
  revision: number;
  reviewedHash?: string;
  /** The closing in force. */
  closing?: ClosingRow;
};

export type TransitionRow = {
  from: PayState;
  to: PayState;
  at: Date;
  by: string;
  note?: string;
  closing?: number;
};

/** The figures of a month, frozen when it is closed. */
export type PaySummary = {
  /** Without corrections. */
  totals: Money[];
  correctionTotals: Money[];
  people: number;
  teams: TeamCost[];
  /** False where incidents are not known as far back: none is not quiet. */
  incidentsKnown: boolean;
  /** Warnings that were there. */
  problems: ClosingProblem[];
};

/** What is wrong with a month; errors keep it from being closed. */
export type ClosingProblem = Omit<PayProblem, 'code'> & { code: string };

export type FrozenStatement = {
  personId: string;
  userRef?: string;
  /** Canonical JSON. */
  content: string;
};

/** All that a closing freezes. */
export type Frozen = {
  hash: string;
  /** Canonical JSON of what the month was computed from. */
  input: string;
  /** Canonical JSON of {@link PaySummary}. */
  summary: string;
  /** In order of person id. */
  statements: FrozenStatement[];
  /** In order of month. What months closed before are corrected to, each canonical JSON. */
  baselines: Array<{ period: string; input: string }>;
};

/** A step that somebody takes a month by. */
export type Step = {
  period: string;
  /** The month as it was seen. */
  seen: PeriodRow;
  to: PayState;
  at: Date;
  by: string;
  note?: string;
  /** Of what was reviewed. */
  reviewedHash?: string;
};

/** Keeps where months stand, and what was frozen of those closed. */
export interface PayStore {
  /** In order of time; months that nobody took a step of are left out. */
  listPeriods(): Promise<PeriodRow[]>;

  /** An open month where nobody took a step yet. */
  getPeriod(period: string): Promise<PeriodRow>;

  /** Oldest first, those superseded too. */
  getHistory(
    period: string,
  ): Promise<{ transitions: TransitionRow[]; closings: ClosingRow[] }>;

  /**
   * Takes a step, with what it freezes, in one transaction. False where
   * somebody else took one meanwhile; then nothing is written.
   */
  takeStep(step: Step, frozen?: Frozen): Promise<boolean>;

  /** What closings in force froze as their input. */
  getInput(period: string, number: number): Promise<string>;

  /** What months were last corrected to, by closings in force. */
  getBaselines(periods: string[]): Promise<Map<string, string>>;

  getSummaries(periods: string[]): Promise<Map<string, PaySummary>>;

  /** All that a closing froze. */
  getFrozen(period: string, number: number): Promise<Frozen>;

  listStatements(period: string, number: number): Promise<FrozenStatement[]>;

  getStatement(
    period: string,
    number: number,
    personId: string,
  ): Promise<FrozenStatement | undefined>;

  /** A User's statements in closings in force, latest month first. */
  findStatementsOf(
    userRef: string,
    limit: number,
  ): Promise<Array<FrozenStatement & { period: string }>>;
}
