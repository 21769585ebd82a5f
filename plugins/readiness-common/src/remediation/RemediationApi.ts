import type { ReadinessRequestOptions } from '../ReadinessApi';
import type {
  RecurringAlarm,
  RemediationAction,
  RemediationPage,
  RemediationPlan,
  RemediationState,
  TeamWork,
  TeamWorkSum,
} from './types';

/**
 * What is left to do after incidents. A team's name, such as
 * `group:default/search`, stands for all groups below it too.
 * @public
 */
export interface RemediationApi {
  /** Open ones first, by due date. */
  list(
    query?: {
      team?: string;
      subject?: string;
      state?: 'open' | 'overdue' | 'done' | 'dropped';
      limit?: number;
      cursor?: string;
    },
    options?: ReadinessRequestOptions,
  ): Promise<RemediationPage>;

  /** Throws where the caller is not of the team, or it does not own the subject. */
  add(plan: RemediationPlan): Promise<RemediationAction>;

  /** Throws where it was changed since `version`. */
  update(
    id: string,
    change: {
      version: number;
      plan: RemediationPlan;
      state: RemediationState;
      note?: string;
    },
  ): Promise<RemediationAction>;

  /** What teams closed, oldest first; a year of it where `from` is absent. */
  getWork(
    query?: { team?: string; from?: string },
    options?: ReadinessRequestOptions,
  ): Promise<{ items: TeamWorkSum[] }>;

  /** Sends what a tracker counts; at most 500 items at once. */
  putWork(
    work: { tracker: string; items: TeamWork[] },
    options?: ReadinessRequestOptions,
  ): Promise<{ kept: number }>;

  getRecurringAlarms(
    query?: { team?: string },
    options?: ReadinessRequestOptions,
  ): Promise<{ items: RecurringAlarm[] }>;
}
