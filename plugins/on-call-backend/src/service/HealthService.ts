import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Health,
  HealthScope,
  Incident,
  InterruptionClass,
  PageInfo,
  SourceState,
} from '@operations-in-teams/plugin-on-call-common';

/** Answers how quiet on-call is, and shows the incidents behind it. */
export interface HealthService {
  getHealth(
    query: HealthScope & { groupBy: 'team' | 'service' },
    options: { credentials: BackstageCredentials },
  ): Promise<Health>;

  getIncidents(
    query: HealthScope & {
      class?: InterruptionClass;
      title?: string;
      limit: number;
      cursor?: string;
    },
    options: {
      credentials: BackstageCredentials;
      /** Whose interruptions are told: of all, or of one catalog User. */
      people: 'all' | { userRef?: string };
    },
  ): Promise<{
    items: Incident[];
    pageInfo: PageInfo;
    sources: SourceState[];
  }>;
}
