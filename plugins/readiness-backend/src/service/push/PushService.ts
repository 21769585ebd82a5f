import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  PushAnswer,
  PushedItem,
} from '@operations-in-teams/plugin-readiness-common';

/** Takes evidence from those who have it elsewhere. */
export interface PushService {
  push(
    sourceId: string,
    items: PushedItem[],
    credentials: BackstageCredentials,
  ): Promise<PushAnswer>;
}
