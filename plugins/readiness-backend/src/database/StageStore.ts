import type {
  Act,
  CriterionState,
} from '@operations-in-teams/plugin-readiness-common';
import type { StageMove } from '../domain/rollout/stages';

/** The stage of a team that was moved at least once. */
export type TeamStageRecord = { team: string; stage: string; since: Date };

export type StageRequestRecord = {
  id: string;
  version: number;
  team: string;
  from?: string;
  to: string;
  state: 'open' | 'confirmed' | 'declined' | 'withdrawn';
  asked: Act & { note: string };
  confidence?: number;
  decided?: Act;
  criteria: CriterionState[];
};

export type StageChangeRecord = StageMove & {
  from?: string;
  requestId: string;
};

/** Keeps what teams ask for, and where they stand. */
export interface StageStore {
  /** Teams that are not among them were never moved. */
  getStages(teams?: string[]): Promise<TeamStageRecord[]>;
  /** Open requests of all teams, or of some. */
  getOpenRequests(teams?: string[]): Promise<StageRequestRecord[]>;
  /** Requests that were ended since. */
  getDecidedSince(since: Date): Promise<StageRequestRecord[]>;
  /** The last request of each team, open or not. */
  getLastRequests(teams: string[]): Promise<StageRequestRecord[]>;
  /** All requests of a team, newest first, at most so many. */
  getRequests(team: string, limit: number): Promise<StageRequestRecord[]>;
  /** Moves of a team, newest first, at most so many. */
  getChanges(team: string, limit: number): Promise<StageChangeRecord[]>;
  /** Moves of all teams up to a time, oldest first. */
  getMoves(until: Date): Promise<StageMove[]>;

  /** Throws a ConflictError where the team has an open request. */
  addRequest(request: StageRequestRecord): Promise<void>;
  /**
   * Ends an open request, and moves the team where it is confirmed. Throws a
   * ConflictError where it is not open, or not in the version that it was
   * decided on.
   */
  endRequest(request: StageRequestRecord): Promise<void>;
}
