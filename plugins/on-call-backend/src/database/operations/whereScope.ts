import type { Knex } from 'knex';
import type { IncidentScope } from '../HistoryStore';

/** Narrows a query of incidents, joined with their services. */
export function whereScope(
  query: Knex.QueryBuilder,
  { accounts, window, serviceIds, teamIds }: IncidentScope,
): Knex.QueryBuilder {
  query
    .whereIn('incidents.account', accounts)
    .where('incidents.created_at', '>=', new Date(window.start))
    .where('incidents.created_at', '<', new Date(window.end));
  if (serviceIds) query.whereIn('incidents.service_id', serviceIds);
  if (teamIds) query.whereIn('services.team_id', teamIds);
  return query;
}

/** Incidents that are known whole, with the services they belong to. */
export function selectIncidents(knex: Knex): Knex.QueryBuilder {
  return knex('incidents')
    .leftJoin('services', join =>
      join
        .on('services.account', 'incidents.account')
        .andOn('services.id', 'incidents.service_id'),
    )
    .whereNotNull('incidents.created_at')
    .whereNotNull('incidents.service_id');
}
