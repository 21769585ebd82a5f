import {
  classAt,
  type OfficeHours,
} from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import { digestOf } from '../../mirror/digest';
import type { Moment } from '../rows';

const ROWS_PER_STATEMENT = 200;

/** Zones of people, by id. */
export async function readZones(trx: Knex, account: string) {
  const rows: Array<{ id: string; time_zone: string }> = await trx('people')
    .select('id', 'time_zone')
    .where({ account })
    .whereNotNull('time_zone');
  return new Map(rows.map(row => [row.id, row.time_zone]));
}

/**
 * Classes what was classed by other hours, or other zones of people. Classes
 * are stored so that they can be counted where they are.
 */
export async function reclassify(
  trx: Knex.Transaction,
  account: string,
  hours: OfficeHours,
) {
  const zones = await readZones(trx, account);
  const classedBy = digestOf([hours, ...zones]);
  const history = await trx('history').where({ account }).first();
  if (!history || history.classed_by === classedBy) return;

  const rows: Array<{
    account: string;
    incident_id: string;
    person_id: string;
    person_name: string | null;
    at: Moment;
    class: string;
  }> = await trx('interruptions').where({ account });
  const changed = rows
    .map(row => ({
      ...row,
      now: classAt(new Date(row.at).getTime(), hours, zones.get(row.person_id)),
    }))
    .filter(row => row.now !== row.class)
    .map(({ now, ...row }) => ({
      ...row,
      at: new Date(row.at),
      class: now,
    }));
  for (let i = 0; i < changed.length; i += ROWS_PER_STATEMENT) {
    await trx('interruptions')
      .insert(changed.slice(i, i + ROWS_PER_STATEMENT))
      .onConflict(['account', 'incident_id', 'person_id'])
      .merge(['class']);
  }
  await trx('history').where({ account }).update({ classed_by: classedBy });
}
