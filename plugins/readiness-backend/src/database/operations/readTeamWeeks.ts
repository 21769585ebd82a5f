import type { Knex } from 'knex';
import type { TeamFailures, TeamLevels, TeamMoves } from '../NotificationStore';

/** Services that are here and that a Group answers for. */
function services(knex: Knex) {
  return knex('subjects')
    .whereNull('subjects.left_at')
    .where('subjects.kind', 'component')
    .whereNot('subjects.team_ref', '');
}

type Row = Record<string, string | number>;

export async function readTeamLevels(knex: Knex): Promise<TeamLevels[]> {
  const rows: Row[] = await services(knex)
    .join('levels', 'levels.entity_ref', 'subjects.entity_ref')
    .groupBy('subjects.team_ref', 'levels.standard_id', 'levels.level_rank')
    .select({
      team: 'subjects.team_ref',
      standard_id: 'levels.standard_id',
      rank: 'levels.level_rank',
    })
    .count({ services: '*' });
  return rows.map(row => ({
    team: String(row.team),
    standardId: String(row.standard_id),
    rank: Number(row.rank),
    services: Number(row.services),
  }));
}

export async function readTeamMoves(
  knex: Knex,
  since: Date,
): Promise<TeamMoves[]> {
  const rows: Row[] = await services(knex)
    .join(
      'level_changes as changes',
      'changes.entity_ref',
      'subjects.entity_ref',
    )
    .where('changes.at', '>=', since)
    .groupBy('subjects.team_ref')
    .select({
      team: 'subjects.team_ref',
      up: knex.raw(
        'sum(case when changes.to_rank > changes.from_rank then 1 else 0 end)',
      ),
      down: knex.raw(
        'sum(case when changes.to_rank < changes.from_rank then 1 else 0 end)',
      ),
    });
  return rows.map(row => ({
    team: String(row.team),
    up: Number(row.up),
    down: Number(row.down),
  }));
}

export async function readTeamFailures(knex: Knex): Promise<TeamFailures[]> {
  const rows: Row[] = await services(knex)
    .join('results', 'results.entity_ref', 'subjects.entity_ref')
    .where('results.status', 'fail')
    .groupBy('subjects.team_ref', 'results.standard_id', 'results.rule_id')
    .select({
      team: 'subjects.team_ref',
      standard_id: 'results.standard_id',
      rule_id: 'results.rule_id',
    })
    .count({ services: '*' });
  return rows.map(row => ({
    team: String(row.team),
    standardId: String(row.standard_id),
    ruleId: String(row.rule_id),
    services: Number(row.services),
  }));
}
