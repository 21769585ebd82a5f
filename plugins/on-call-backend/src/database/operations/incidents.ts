import { createHash } from 'node:crypto';
import type { InterruptionClass } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { IncidentUpdate } from '../../mirror/history/types';
import type { IncidentRow, IncidentScope } from '../HistoryStore';
import type { Moment } from '../rows';
import { selectIncidents, whereScope } from './whereScope';

export type StoredIncident = {
  account: string;
  id: string;
  number: number | null;
  title: string | null;
  url: string | null;
  service_id: string | null;
  service_name: string | null;
  urgency: string | null;
  status: string | null;
  status_at: Moment | null;
  created_at: Moment | null;
  acknowledged_at: Moment | null;
  resolved_at: Moment | null;
  resolved_by_person: boolean | number | null;
  escalated_by_timeout: boolean | number;
};

const COLUMNS = [
  'account',
  'id',
  'number',
  'title',
  'url',
  'service_id',
  'urgency',
  'status',
  'status_at',
  'created_at',
  'acknowledged_at',
  'resolved_at',
  'resolved_by_person',
  'escalated_by_timeout',
].map(column => `incidents.${column}`);

export async function findIncidents(
  knex: Knex,
  scope: IncidentScope,
): Promise<IncidentRow[]> {
  const rows: StoredIncident[] = await whereScope(selectIncidents(knex), scope)
    .select(COLUMNS)
    .select({
      service_name: knex.raw('coalesce(services.name, incidents.service_name)'),
    })
    .orderBy(['incidents.created_at', 'incidents.account', 'incidents.id']);
  return rows.map(toIncidentRow);
}

export async function listIncidents(
  knex: Knex,
  scope: IncidentScope & {
    class?: InterruptionClass;
    title?: string;
    limit: number;
    after?: { createdAt: number; account: string; id: string };
  },
): Promise<{ incidents: IncidentRow[]; total: number }> {
  const found = () => {
    const query = whereScope(selectIncidents(knex), scope);
    if (scope.title !== undefined) {
      query.where('incidents.title_hash', hashTitle(scope.title));
    }
    if (scope.class) {
      query.whereExists(
        knex('interruptions')
          .select(knex.raw('1'))
          .whereRaw('interruptions.account = incidents.account')
          .whereRaw('interruptions.incident_id = incidents.id')
          .where({ class: scope.class }),
      );
    }
    return query;
  };
  const [{ total }] = (await found().count({ total: '*' })) as Array<{
    total: number | string;
  }>;
  const query = found();
  if (scope.after) {
    const { createdAt, account, id } = scope.after;
    query.whereRaw(
      '(incidents.created_at, incidents.account, incidents.id) < (?, ?, ?)',
      [momentOf(knex, createdAt), account, id],
    );
  }
  const rows: StoredIncident[] = await query
    .select(COLUMNS)
    .select({
      service_name: knex.raw('coalesce(services.name, incidents.service_name)'),
    })
    .orderBy([
      { column: 'incidents.created_at', order: 'desc' },
      { column: 'incidents.account', order: 'desc' },
      { column: 'incidents.id', order: 'desc' },
    ])
    .limit(scope.limit);
  return { incidents: rows.map(toIncidentRow), total: Number(total) };
}

/** Within raw statements, SQLite's driver takes times as numbers only. */
function momentOf(knex: Knex, moment: number) {
  return knex.client.config.client.includes('sqlite')
    ? moment
    : new Date(moment);
}

export function hashTitle(title: string) {
  return createHash('sha256').update(title).digest('hex');
}

export function toUpdate(row: StoredIncident): IncidentUpdate {
  return {
    id: row.id,
    ...(row.number !== null && { number: row.number }),
    ...(row.title !== null && { title: row.title }),
    ...(row.url !== null && { url: row.url }),
    ...(row.service_id !== null && {
      service: { id: row.service_id, name: row.service_name ?? row.service_id },
    }),
    ...(row.urgency !== null && {
      urgency: row.urgency as IncidentUpdate['urgency'],
    }),
    ...(row.status !== null && {
      status: row.status as IncidentUpdate['status'],
    }),
    ...momentIf('statusAt', row.status_at),
    ...momentIf('createdAt', row.created_at),
    ...momentIf('acknowledgedAt', row.acknowledged_at),
    ...momentIf('resolvedAt', row.resolved_at),
    ...(row.resolved_by_person !== null && {
      resolvedByPerson: Boolean(row.resolved_by_person),
    }),
    escalatedByTimeout: Boolean(row.escalated_by_timeout),
  };
}

export function toStored(account: string, incident: IncidentUpdate) {
  const time = (moment: number | undefined) =>
    moment === undefined ? null : new Date(moment);
  return {
    account,
    id: incident.id,
    number: incident.number ?? null,
    title: incident.title ?? null,
    title_hash: incident.title === undefined ? null : hashTitle(incident.title),
    url: incident.url ?? null,
    service_id: incident.service?.id ?? null,
    service_name: incident.service?.name ?? null,
    urgency: incident.urgency ?? null,
    status: incident.status ?? null,
    status_at: time(incident.statusAt),
    created_at: time(incident.createdAt),
    acknowledged_at: time(incident.acknowledgedAt),
    resolved_at: time(incident.resolvedAt),
    resolved_by_person: incident.resolvedByPerson ?? null,
    escalated_by_timeout: incident.escalatedByTimeout ?? false,
  };
}

function toIncidentRow(row: StoredIncident): IncidentRow {
  return {
    ...toUpdate(row),
    account: row.account,
    title: row.title ?? row.id,
    createdAt: new Date(row.created_at!).getTime(),
    serviceId: row.service_id!,
  };
}

function momentIf<K extends string>(key: K, moment: Moment | null) {
  return (moment === null ? {} : { [key]: new Date(moment).getTime() }) as {
    [P in K]?: number;
  };
}
