import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Acceptance,
  AcceptanceState,
  AcceptanceSummary,
  PageInfo,
} from '@operations-in-teams/plugin-readiness-common';

export type AcceptancesQuery = {
  subject?: string;
  team?: string;
  state?: AcceptanceState[];
  reviewDue?: boolean;
  limit?: number;
  cursor?: string;
};

/** Acts by which people with the mandate accept systems into 24/7 on-call. */
export interface AcceptanceService {
  list(
    query: AcceptancesQuery,
    credentials: BackstageCredentials,
  ): Promise<{ items: AcceptanceSummary[]; pageInfo: PageInfo }>;

  get(id: string, credentials: BackstageCredentials): Promise<Acceptance>;

  /** The frozen evidence, as text. */
  getEvidence(id: string, credentials: BackstageCredentials): Promise<string>;

  request(
    wish: { subject: string; note: string },
    credentials: BackstageCredentials,
  ): Promise<Acceptance>;

  comment(
    id: string,
    text: string,
    credentials: BackstageCredentials,
  ): Promise<Acceptance>;

  decide(
    id: string,
    act: {
      decision: 'accept' | 'decline';
      note: string;
      conditions?: Array<{ text: string; due: string }>;
      version: number;
    },
    credentials: BackstageCredentials,
  ): Promise<Acceptance>;

  withdraw(
    id: string,
    act: { note: string; version: number },
    credentials: BackstageCredentials,
  ): Promise<Acceptance>;

  settle(
    id: string,
    conditionId: string,
    act: { note: string; version: number },
    credentials: BackstageCredentials,
  ): Promise<Acceptance>;
}
