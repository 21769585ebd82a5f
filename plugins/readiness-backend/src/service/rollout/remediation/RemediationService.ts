import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  RecurringAlarm,
  RemediationAction,
  RemediationPage,
  RemediationPlan,
  RemediationState,
  TeamWork,
  TeamWorkSum,
} from '@operations-in-teams/plugin-readiness-common';

export type RemediationQuery = {
  team?: string;
  subject?: string;
  state?: 'open' | 'overdue' | 'done' | 'dropped';
  limit?: number;
  cursor?: string;
};

/** What is left to do after incidents. */
export interface RemediationService {
  list(
    query: RemediationQuery,
    credentials: BackstageCredentials,
  ): Promise<RemediationPage>;

  add(
    plan: RemediationPlan,
    credentials: BackstageCredentials,
  ): Promise<RemediationAction>;

  update(
    id: string,
    change: {
      version: number;
      plan: RemediationPlan;
      state: RemediationState;
      note?: string;
    },
    credentials: BackstageCredentials,
  ): Promise<RemediationAction>;

  getWork(
    query: { team?: string; from?: string },
    credentials: BackstageCredentials,
  ): Promise<TeamWorkSum[]>;

  putWork(work: { tracker: string; items: TeamWork[] }): Promise<number>;

  getRecurring(
    query: { team?: string },
    credentials: BackstageCredentials,
  ): Promise<RecurringAlarm[]>;
}
