import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';

/** A rule of a standard. */
export type RuleKey = { standard: string; rule: string };

/** What one criterion asks for. */
export type CriterionCheck =
  /** A rule passes for the team itself. */
  | { type: 'teamRule'; rule: RuleKey }
  /** A rule passes for every service of the team to which it applies. */
  | { type: 'serviceRule'; rule: RuleKey; applies?: RuleKey }
  /** Every service, or every one to which a rule applies, has reached a level. */
  | {
      type: 'serviceLevel';
      standard: string;
      level: string;
      applies?: RuleKey;
    }
  /** Every service to which a rule applies is accepted into on-call. */
  | { type: 'accepted'; applies?: RuleKey }
  /** The team has stood so long in the stage before. */
  | { type: 'days'; days: number };

export type Criterion = {
  id: string;
  title: string;
  why?: string;
  check: CriterionCheck;
};

/** One stage of the rollout; their order is the list's. */
export type StageDefinition = {
  id: string;
  title: string;
  description?: string;
  criteria: Criterion[];
};

export type KnownResult = { status: ResultStatus; since: Date };
export type KnownLevel = { rank: number; levelId?: string; since: Date };

/** What is stored of a team and of the services that it owns. */
export type TeamFacts = {
  team: string;
  /** Since when the team is in its stage; absent where it was never moved. */
  since?: Date;
  /** References of its services. */
  services: string[];
  /** By entity reference, then by `ruleKey`. */
  results: ReadonlyMap<string, ReadonlyMap<string, KnownResult>>;
  /** By entity reference, then by standard. */
  levels: ReadonlyMap<string, ReadonlyMap<string, KnownLevel>>;
  /** Services that are accepted, by themselves or with their system, and since when. */
  accepted: ReadonlyMap<string, Date>;
};

/** Names a rule in maps. */
export function ruleKey({ standard, rule }: RuleKey): string {
  return `${standard} ${rule}`;
}
