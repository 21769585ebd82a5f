import type { CriterionState } from '@operations-in-teams/plugin-readiness-common';
import type { TeamFactsStore, TeamStageRecord } from '../../database';
import {
  judgeCriterion,
  judgeStage,
  type JudgedTeam,
  type RuleKey,
  type StageDefinition,
  type TeamFacts,
} from '../../domain/rollout/stages';
import type { StandardRegistry } from '../../standards/StandardRegistry';

/** Answers which services of teams are accepted into on-call, and since when. */
export interface AcceptedServices {
  among(services: string[]): Promise<ReadonlyMap<string, Date>>;
}

export type Standing = {
  team: string;
  stage: StageDefinition;
  since?: Date;
} & JudgedTeam;

/** Says of any number of teams how they do in their stage and for the next. */
export class TeamJudge {
  readonly #options: TeamJudgeOptions;

  private constructor(options: TeamJudgeOptions) {
    this.#options = options;
  }

  static create(options: TeamJudgeOptions): TeamJudge {
    return new TeamJudge(options);
  }

  /** The stage that a team is in; the first where it was never moved. */
  stageOf(record: TeamStageRecord | undefined): StageDefinition {
    const { stages } = this.#options;
    return stages.find(({ id }) => id === record?.stage) ?? stages[0];
  }

  /**
   * How a team stands to what it is asked for on its way up to a stage; nothing
   * on its way down.
   */
  async judgeEntry(
    team: string,
    record: TeamStageRecord | undefined,
    to: StageDefinition,
  ): Promise<CriterionState[]> {
    const { stages } = this.#options;
    const way = stages.slice(
      stages.indexOf(this.stageOf(record)) + 1,
      stages.indexOf(to) + 1,
    );
    if (way.length === 0) return [];
    const facts = await this.#facts([team], record ? [record] : []);
    const context = this.#context();
    return way.flatMap(({ criteria }) =>
      criteria.map(item => judgeCriterion(item, facts(team), context)),
    );
  }

  async judge(
    teams: string[],
    records: TeamStageRecord[],
  ): Promise<Standing[]> {
    const { stages, graceDays } = this.#options;
    const facts = await this.#facts(teams, records);
    const context = this.#context();
    return teams.map(team => {
      const known = facts(team);
      const stage = this.stageOf(records.find(item => item.team === team));
      return {
        team,
        stage,
        since: known.since,
        ...judgeStage({ stages, stage, facts: known, graceDays, ...context }),
      };
    });
  }

  async #facts(teams: string[], records: TeamStageRecord[]) {
    const { stages, facts, accepted } = this.#options;
    const known = await facts.getFacts({ teams, ...readBy(stages) });
    const acceptedSince = await accepted.among(
      [...known.values()].flatMap(({ services }) => services),
    );
    return (team: string): TeamFacts => {
      const own = known.get(team);
      if (!own) throw new Error(`no facts of ${team}`);
      const record = records.find(item => item.team === team);
      return { ...own, since: record?.since, accepted: acceptedSince };
    };
  }

  #context() {
    const { registry, clock } = this.#options;
    const levels = new Map(
      registry
        .inForce()
        .map(({ standard: { id, levels: own } }) => [
          id,
          own.map(level => level.id),
        ]),
    );
    return { levels, now: clock() };
  }
}

/** What the criteria of all stages read. */
function readBy(stages: StageDefinition[]) {
  const rules: RuleKey[] = [];
  const standards = new Set<string>();
  for (const { check } of stages.flatMap(({ criteria }) => criteria)) {
    if ('rule' in check) rules.push(check.rule);
    if ('applies' in check && check.applies) rules.push(check.applies);
    if (check.type === 'serviceLevel') standards.add(check.standard);
  }
  return { rules, standards: [...standards] };
}

export type TeamJudgeOptions = {
  stages: StageDefinition[];
  facts: TeamFactsStore;
  accepted: AcceptedServices;
  registry: StandardRegistry;
  graceDays: number;
  clock: () => Date;
};
