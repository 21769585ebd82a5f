import type {
  AtRisk,
  CriterionState,
} from '@operations-in-teams/plugin-readiness-common';
import { judgeCriterion, unmetSince, type LevelIds } from './judgeCriterion';
import type { StageDefinition, TeamFacts } from './types';

const DAY_MS = 24 * 60 * 60 * 1000;

export type JudgedTeam = {
  /** Of the stage that the team is in. */
  criteria: CriterionState[];
  next?: { stage: StageDefinition; criteria: CriterionState[] };
  atRisk?: AtRisk;
};

/**
 * Says how a team does in its stage and for the next. What a team had to show
 * when it entered it should still hold: where it does not, the team is at risk,
 * and after the grace period a review is due. Nothing moves by itself. How long
 * a team stood in the stage before is asked once, on entry.
 */
export function judgeStage(options: {
  stages: StageDefinition[];
  stage: StageDefinition;
  facts: TeamFacts;
  levels: LevelIds;
  graceDays: number;
  now: Date;
}): JudgedTeam {
  const { stages, stage, facts, graceDays } = options;
  const judge = (definition: StageDefinition) =>
    definition.criteria.map(item => judgeCriterion(item, facts, options));
  const lasting = stage.criteria.filter(({ check }) => check.type !== 'days');
  const criteria = judge({ ...stage, criteria: lasting });
  const next = stages[stages.indexOf(stage) + 1];
  const atRisk = riskOf(criteria, facts.since, graceDays);
  return {
    criteria,
    ...(next && { next: { stage: next, criteria: judge(next) } }),
    ...(atRisk && { atRisk }),
  };
}

function riskOf(
  criteria: CriterionState[],
  enteredAt: Date | undefined,
  graceDays: number,
): AtRisk | undefined {
  const unmet = criteria.filter(({ state }) => state === 'unmet');
  // A team that was never moved was never asked for anything.
  if (unmet.length === 0 || !enteredAt) return undefined;
  const times = unmet.map(state => unmetSince(state) ?? enteredAt);
  // What did not hold on entry was decided on then.
  const since = new Date(
    Math.max(
      enteredAt.getTime(),
      Math.min(...times.map(time => time.getTime())),
    ),
  );
  return {
    since: since.toISOString(),
    reviewDue: new Date(since.getTime() + graceDays * DAY_MS).toISOString(),
    criteria: unmet,
  };
}
