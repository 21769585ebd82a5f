import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { OnCallFacts } from '@operations-in-teams/plugin-on-call-common';

/** Answers what readiness rules read beyond the status. */
export interface FactsService {
  /** What does not exist, or is hidden from whoever asks, is left out. */
  getFacts(
    entityRefs: string[],
    options: { credentials: BackstageCredentials },
  ): Promise<OnCallFacts[]>;
}
