import type {
  Act,
  InvestmentPlan,
} from '@operations-in-teams/plugin-readiness-common';

export type InvestmentRecord = {
  id: string;
  version: number;
  team: string;
  plan: InvestmentPlan;
  created: Act;
  changed: Act;
};

/** Keeps what teams invest in. */
export interface InvestmentStore {
  list(team: string): Promise<InvestmentRecord[]>;
  add(record: InvestmentRecord): Promise<void>;
  /** Throws a ConflictError where the record is no longer in its version. */
  update(record: InvestmentRecord): Promise<void>;
  /**
   * Statuses of some rules for the team and for all that it owns; of every
   * standard that has a rule of that id.
   */
  getGaps(
    team: string,
    rules: string[],
  ): Promise<
    Array<{ entityRef: string; standard: string; rule: string; status: string }>
  >;
}
