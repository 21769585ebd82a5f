import type { StageDefinition } from './types';

export type StageMove = { team: string; to: string; at: Date };

/**
 * Counts the teams in each stage at the end of each of some days (UTC). A team
 * stands in the first stage until it is first moved.
 * @param days - ISO dates, in order
 */
export function stagesOverTime(options: {
  stages: StageDefinition[];
  teams: readonly string[];
  moves: readonly StageMove[];
  days: readonly string[];
}): Array<{ day: string; counts: Array<{ stage: string; teams: number }> }> {
  const { stages, teams, days } = options;
  const first = stages[0].id;
  const current = new Map(teams.map(team => [team, first]));
  const moves = options.moves
    .filter(({ team }) => current.has(team))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  let next = 0;
  return days.map(day => {
    const end = new Date(`${day}T00:00:00Z`);
    end.setUTCDate(end.getUTCDate() + 1);
    for (; next < moves.length && moves[next].at < end; next++) {
      current.set(moves[next].team, moves[next].to);
    }
    const counts = new Map(stages.map(({ id }) => [id, 0]));
    for (const stage of current.values()) {
      // A stage that is no longer configured counts as the first.
      const known = counts.has(stage) ? stage : first;
      counts.set(known, counts.get(known)! + 1);
    }
    return {
      day,
      counts: [...counts].map(([stage, number]) => ({ stage, teams: number })),
    };
  });
}
