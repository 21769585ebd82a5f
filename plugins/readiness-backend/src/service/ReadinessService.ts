import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  EvidenceSourceState,
  ResultChange,
  Scorecard,
  Standard,
  StandardState,
} from '@operations-in-teams/plugin-readiness-common';

/** What callers ask of the plugin; entities are those that they may see. */
export interface ReadinessService {
  getStandards(): Promise<StandardState[]>;
  getStandard(id: string): Promise<Standard>;
  getSources(): Promise<EvidenceSourceState[]>;
  getScorecard(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Scorecard>;
  refreshScorecard(
    entityRef: string,
    credentials: BackstageCredentials,
    signal: AbortSignal,
  ): Promise<Scorecard>;
  getScorecardChanges(
    entityRef: string,
    limit: number,
    credentials: BackstageCredentials,
  ): Promise<ResultChange[]>;
}
