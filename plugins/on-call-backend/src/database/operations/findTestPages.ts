import type { Knex } from 'knex';
import type { IncidentScope, TestPageRow } from '../HistoryStore';
import type { Moment } from '../rows';
import { escapeLike } from './escapeLike';
import { selectIncidents, whereScope } from './whereScope';

/** Incidents with a marker in their title that a person acknowledged. */
export async function findTestPages(
  knex: Knex,
  scope: IncidentScope,
  marker: string,
): Promise<TestPageRow[]> {
  const rows: Array<{
    account: string;
    service_id: string;
    acknowledged_at: Moment;
  }> = await whereScope(selectIncidents(knex), scope)
    .whereNotNull('incidents.acknowledged_at')
    .whereRaw("lower(incidents.title) like ? escape '!'", [
      `%${escapeLike(marker)}%`,
    ])
    .select(
      'incidents.account',
      'incidents.service_id',
      'incidents.acknowledged_at',
    );
  return rows.map(row => ({
    account: row.account,
    serviceId: row.service_id,
    acknowledgedAt: new Date(row.acknowledged_at).getTime(),
  }));
}
