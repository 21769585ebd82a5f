import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Waiver,
  WaiverDetails,
  WaiverPage,
  WaiverRequest,
  WaiversQuery,
} from '@operations-in-teams/plugin-readiness-common';

/** What is decided of a waiver, in the version that the caller has seen. */
export type WaiverDecision = {
  act: 'approve' | 'decline' | 'revoke' | 'withdraw';
  version: number;
  comment?: string;
  /** Of an approval; as was asked for where absent. */
  expiresAt?: string;
};

/** Waivers of the subjects that callers may see. */
export interface WaiverService {
  list(
    query: WaiversQuery,
    credentials: BackstageCredentials,
  ): Promise<WaiverPage>;
  get(id: string, credentials: BackstageCredentials): Promise<WaiverDetails>;
  request(
    request: WaiverRequest,
    credentials: BackstageCredentials,
  ): Promise<Waiver>;
  decide(
    id: string,
    decision: WaiverDecision,
    credentials: BackstageCredentials,
  ): Promise<WaiverDetails>;
  comment(
    id: string,
    comment: string,
    credentials: BackstageCredentials,
  ): Promise<WaiverDetails>;
}
