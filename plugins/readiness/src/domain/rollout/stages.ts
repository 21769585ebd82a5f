import type {
  CriterionState,
  Stage,
  StageRef,
  TeamOnBoard,
} from '@operations-in-teams/plugin-readiness-common';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from a moment to now; none where a clock runs ahead. */
export function daysSince(iso: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(iso)) / DAY_MS));
}

/** Lowest first. */
export function byRank<T extends Pick<StageRef, 'rank'>>(stages: T[]): T[] {
  return [...stages].sort((a, b) => a.rank - b.rank);
}

/**
 * A column for every stage, lowest first, with its teams. A stage that is no
 * longer configured keeps a column as long as a team stands in it.
 */
export function columnsOf(stages: Stage[], teams: TeamOnBoard[]) {
  const known = new Map<string, StageRef>(
    stages.map(({ id, title, rank }) => [id, { id, title, rank }]),
  );
  for (const { stage } of teams) {
    if (!known.has(stage.id)) known.set(stage.id, stage);
  }
  return byRank([...known.values()]).map(stage => ({
    stage,
    teams: teams.filter(team => team.stage.id === stage.id),
  }));
}

/** What is not met, then what is not known. */
export function missingOf(criteria: CriterionState[]): CriterionState[] {
  return (['unmet', 'unknown'] as const).flatMap(state =>
    criteria.filter(criterion => criterion.state === state),
  );
}
