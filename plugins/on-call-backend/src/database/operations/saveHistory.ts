import {
  classAt,
  type Interval,
  type OfficeHours,
} from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import { mergeUpdates } from '../../mirror/history/mergeUpdates';
import type { IncidentUpdate, Notification } from '../../mirror/history/types';
import type { Moment } from '../rows';
import { type StoredIncident, toStored, toUpdate } from './incidents';
import { readZones } from './reclassify';
import { whereTuples } from './whereTuples';

const ROWS_PER_STATEMENT = 200;

/** Merges what was learnt; to be called within a transaction. */
export async function saveHistory(
  trx: Knex.Transaction,
  account: string,
  content: { updates: IncidentUpdate[]; notifications: Notification[] },
  options: { hours: OfficeHours; state?: Interval; keptFrom?: Date },
) {
  await saveIncidents(trx, account, content.updates);
  await saveInterruptions(trx, account, content.notifications, options.hours);
  if (options.keptFrom) await forget(trx, account, options.keptFrom);
  if (options.state) {
    await trx('history')
      .insert({
        account,
        filled_from: new Date(options.state.start),
        filled_to: new Date(options.state.end),
      })
      .onConflict('account')
      .merge(['filled_from', 'filled_to']);
  }
}

async function saveIncidents(
  trx: Knex.Transaction,
  account: string,
  updates: IncidentUpdate[],
) {
  const rows = await whereTuples<StoredIncident>(
    () => trx('incidents').select('*'),
    ['account', 'id'],
    updates.map(({ id }) => [account, id]),
  );
  const merged = new Map(rows.map(row => [row.id, toUpdate(row)]));
  for (const update of updates) {
    merged.set(update.id, mergeUpdates(merged.get(update.id), update));
  }
  const stored = [...merged.values()].map(update => toStored(account, update));
  for (let i = 0; i < stored.length; i += ROWS_PER_STATEMENT) {
    await trx('incidents')
      .insert(stored.slice(i, i + ROWS_PER_STATEMENT))
      .onConflict(['account', 'id'])
      .merge();
  }
}

async function saveInterruptions(
  trx: Knex.Transaction,
  account: string,
  notifications: Notification[],
  hours: OfficeHours,
) {
  const zones = await readZones(trx, account);
  const known = await whereTuples<{
    incident_id: string;
    person_id: string;
    at: Moment;
  }>(
    () => trx('interruptions').select('incident_id', 'person_id', 'at'),
    ['account', 'incident_id'],
    notifications.map(({ incidentId }) => [account, incidentId]),
  );
  const first = new Map(
    known.map(row => [
      `${row.incident_id}/${row.person_id}`,
      new Date(row.at).getTime(),
    ]),
  );
  // A person who is notified again of the same is interrupted once.
  const earlier = new Map<string, Notification>();
  for (const notification of notifications) {
    const key = `${notification.incidentId}/${notification.person.id}`;
    if (notification.at >= (first.get(key) ?? Infinity)) continue;
    first.set(key, notification.at);
    earlier.set(key, notification);
  }
  const rows = [...earlier.values()].map(({ incidentId, person, at }) => ({
    account,
    incident_id: incidentId,
    person_id: person.id,
    person_name: person.name,
    at: new Date(at),
    class: classAt(at, hours, zones.get(person.id)),
  }));
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) {
    await trx('interruptions')
      .insert(rows.slice(i, i + ROWS_PER_STATEMENT))
      .onConflict(['account', 'incident_id', 'person_id'])
      .merge();
  }
}

async function forget(trx: Knex.Transaction, account: string, before: Date) {
  await trx('interruptions')
    .where({ account })
    .where('at', '<', before)
    .delete();
  await trx('incidents')
    .where({ account })
    .where('created_at', '<', before)
    .delete();
}
