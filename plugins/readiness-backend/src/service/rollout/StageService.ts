import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  PageInfo,
  Stage,
  StageCount,
  StageRequest,
  TeamOnBoard,
  TeamStage,
} from '@operations-in-teams/plugin-readiness-common';

export type BoardQuery = {
  stage?: string;
  parent?: string;
  atRisk?: boolean;
  limit?: number;
  cursor?: string;
};

export type StageHistoryQuery = {
  from: string;
  to: string;
  interval?: 'day' | 'week';
  parent?: string;
};

/** Where teams stand in the rollout. Only people move them, and only on request. */
export interface StageService {
  getStages(): Stage[];

  getTeams(
    query: BoardQuery,
    credentials: BackstageCredentials,
  ): Promise<{
    items: TeamOnBoard[];
    counts: StageCount[];
    pageInfo: PageInfo;
  }>;

  getTeamStage(
    ref: string,
    credentials: BackstageCredentials,
  ): Promise<TeamStage>;

  getHistory(
    query: StageHistoryQuery,
    credentials: BackstageCredentials,
  ): Promise<Array<{ day: string; counts: StageCount[] }>>;
}

/** What teams ask for, and what becomes of it. */
export interface StageRequestService {
  request(
    ref: string,
    wish: { to: string; note: string; confidence?: number },
    credentials: BackstageCredentials,
  ): Promise<StageRequest>;

  withdraw(
    ref: string,
    id: string,
    act: { version: number; note?: string },
    credentials: BackstageCredentials,
  ): Promise<StageRequest>;

  decide(
    ref: string,
    id: string,
    act: { decision: 'confirm' | 'decline'; version: number; note?: string },
    credentials: BackstageCredentials,
  ): Promise<StageRequest>;
}
