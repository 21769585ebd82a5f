import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  OnCallService as Service,
  OnCallStatus,
  PageInfo,
  SourceState,
} from '@operations-in-teams/plugin-on-call-common';

/** Answers what the API is asked, from the mirror and the catalog. */
export interface OnCallService {
  getSources(): Promise<SourceState[]>;

  getServices(query: {
    limit: number;
    cursor?: string;
  }): Promise<{ items: Service[]; pageInfo: PageInfo }>;

  /**
   * One status for each different entity, in the order asked. What does not
   * exist, or is hidden from whoever asks, is left out.
   */
  getStatuses(
    entityRefs: string[],
    options: { credentials: BackstageCredentials },
  ): Promise<OnCallStatus[]>;
}
