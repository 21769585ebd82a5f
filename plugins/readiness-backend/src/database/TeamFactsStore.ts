import type { RuleKey, TeamFacts } from '../domain/rollout/stages';

/** Reads what stages ask for, of any number of teams at once. */
export interface TeamFactsStore {
  getFacts(query: {
    teams: string[];
    rules: RuleKey[];
    standards: string[];
  }): Promise<Map<string, Omit<TeamFacts, 'since' | 'accepted'>>>;
}
