import type { PageInfo } from '../types';
import type { ReadinessRequestOptions } from '../ReadinessApi';
import type {
  Acceptance,
  AcceptanceState,
  AcceptanceSummary,
  CarriedReason,
  CentralOperations,
  Investment,
  InvestmentPlan,
  Pulse,
  Stage,
  StageCount,
  StageRequest,
  TeamOnBoard,
  TeamStage,
} from './types';

/**
 * Where teams stand in the rollout. Teams are named by their entity references,
 * such as `group:default/search`.
 * @public
 */
export interface StagesApi {
  /** Lowest first. */
  getStages(options?: ReadinessRequestOptions): Promise<{ items: Stage[] }>;

  /** The rollout board, ordered by title. */
  getTeams(
    query?: {
      stage?: string;
      /** Only teams at or below this group. */
      parent?: string;
      atRisk?: boolean;
      limit?: number;
      cursor?: string;
    },
    options?: ReadinessRequestOptions,
  ): Promise<{
    items: TeamOnBoard[];
    counts: StageCount[];
    pageInfo: PageInfo;
  }>;

  getTeamStage(
    team: string,
    options?: ReadinessRequestOptions,
  ): Promise<TeamStage>;

  /** Teams by stage at the end of days or weeks; dates are ISO dates. */
  getHistory(
    query: {
      from: string;
      to: string;
      interval?: 'day' | 'week';
      parent?: string;
    },
    options?: ReadinessRequestOptions,
  ): Promise<{ items: Array<{ day: string; counts: StageCount[] }> }>;

  /** What central operations still carries, the most often called first. */
  getCentralOperations(
    query?: {
      /** Only services of these groups, and of all groups below them. */
      team?: string[];
      text?: string;
      reason?: CarriedReason[];
      limit?: number;
      cursor?: string;
    },
    options?: ReadinessRequestOptions,
  ): Promise<CentralOperations>;

  /** Throws where the team has an open request, or the caller is not of it. */
  request(
    team: string,
    wish: { to: string; note: string; confidence?: number },
  ): Promise<StageRequest>;

  withdraw(
    team: string,
    id: string,
    act: { version: number; note?: string },
  ): Promise<StageRequest>;

  /** Throws where the caller has no mandate, or asked for it. */
  decide(
    team: string,
    id: string,
    act: { decision: 'confirm' | 'decline'; version: number; note?: string },
  ): Promise<StageRequest>;
}

/**
 * Acts by which people with the mandate accept systems into 24/7 on-call. Every
 * act names the version of the record that it was decided on; where the record
 * has changed since, it throws.
 * @public
 */
export interface AcceptancesApi {
  /** Newest first. */
  list(
    query?: {
      subject?: string;
      team?: string;
      state?: AcceptanceState[];
      reviewDue?: boolean;
      limit?: number;
      cursor?: string;
    },
    options?: ReadinessRequestOptions,
  ): Promise<{ items: AcceptanceSummary[]; pageInfo: PageInfo }>;

  get(id: string, options?: ReadinessRequestOptions): Promise<Acceptance>;

  /** The frozen evidence as text, byte by byte what its SHA-256 hash is of. */
  getEvidence(id: string, options?: ReadinessRequestOptions): Promise<string>;

  request(wish: { subject: string; note: string }): Promise<Acceptance>;

  comment(id: string, text: string): Promise<Acceptance>;

  decide(
    id: string,
    act: {
      decision: 'accept' | 'decline';
      note: string;
      /** `due` is an ISO date. */
      conditions?: Array<{ text: string; due: string }>;
      version: number;
    },
  ): Promise<Acceptance>;

  withdraw(
    id: string,
    act: { note: string; version: number },
  ): Promise<Acceptance>;

  settle(
    id: string,
    conditionId: string,
    act: { note: string; version: number },
  ): Promise<Acceptance>;
}

/**
 * What teams invest in to get ready, and how they feel. Teams are named by their
 * entity references.
 * @public
 */
export interface TeamPlansApi {
  /** Open ones first, by the end of their windows. */
  getInvestments(
    team: string,
    options?: ReadinessRequestOptions,
  ): Promise<{ items: Investment[] }>;

  addInvestment(team: string, plan: InvestmentPlan): Promise<Investment>;

  /** Throws where the item is no longer in the version that was seen. */
  updateInvestment(
    team: string,
    id: string,
    change: { version: number; plan: InvestmentPlan },
  ): Promise<Investment>;

  /** Aggregates of rounds that are over and have four answers and more. */
  getPulse(team: string, options?: ReadinessRequestOptions): Promise<Pulse>;

  /** Scores from 1 to 5; replaces the caller's answer of the same round. */
  answerPulse(
    team: string,
    scores: { ready: number; sustainable: number },
  ): Promise<Pulse>;
}
