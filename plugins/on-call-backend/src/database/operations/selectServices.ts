import type { Knex } from 'knex';

/** Services with the names that their teams and policies have by now. */
export function selectServices(knex: Knex) {
  return knex('services')
    .leftJoin('teams', join =>
      join
        .on('teams.account', 'services.account')
        .andOn('teams.id', 'services.team_id'),
    )
    .leftJoin('policies', join =>
      join
        .on('policies.account', 'services.account')
        .andOn('policies.id', 'services.policy_id'),
    )
    .select(
      'services.account',
      'services.id',
      'services.name',
      'services.url',
      'services.status',
      'services.urgency',
      'services.team_id',
      'services.policy_id',
      {
        team_name: knex.raw('coalesce(teams.name, services.team_name)'),
        team_url: knex.raw('coalesce(teams.url, services.team_url)'),
        policy_name: knex.raw('coalesce(policies.name, services.policy_name)'),
        policy_url: knex.raw('coalesce(policies.url, services.policy_url)'),
      },
    );
}
