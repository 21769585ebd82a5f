import type { Expiring, Gap, LevelNews } from '../domain/notifications';

/** One rule that fails for so many services of a team. */
export type TeamFailures = {
  team: string;
  standardId: string;
  ruleId: string;
  services: number;
};

export type TeamLevels = {
  team: string;
  standardId: string;
  rank: number;
  services: number;
};

export type TeamMoves = { team: string; up: number; down: number };

/** Keeps what people were told, and reads what there is to tell. */
export interface NotificationStore {
  /** Those of the marks that nobody has set before; they are set now. */
  claim(marks: string[], now: Date): Promise<Set<string>>;
  /** Takes marks back; those that were set. */
  release(marks: string[]): Promise<Set<string>>;
  /** Forgets marks that were set before. */
  forget(before: Date): Promise<void>;

  /** Levels that subjects with results of their own lost or gained, in order. */
  getLevelNews(since: Date): Promise<LevelNews[]>;
  /** Rules that fail for some subjects. */
  getFailing(
    entityRefs: string[],
  ): Promise<Array<{ entityRef: string; standardId: string; ruleId: string }>>;
  /** Waivers and attestations in effect that end until then, without another. */
  getExpiring(now: Date, until: Date): Promise<Expiring[]>;
  /** First gaps of services for which a rule fails. */
  getGaps(rule: { standard: string; rule: string }): Promise<Gap[]>;

  getTeamLevels(): Promise<TeamLevels[]>;
  getTeamMoves(since: Date): Promise<TeamMoves[]>;
  getTeamFailures(): Promise<TeamFailures[]>;
}
