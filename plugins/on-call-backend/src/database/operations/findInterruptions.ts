import type { InterruptionClass } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { InterruptionRow } from '../HistoryStore';
import type { Moment } from '../rows';
import { selectIncidents } from './whereScope';

type Row = {
  account: string;
  incident_id: string;
  service_id: string;
  person_id: string;
  person_name: string | null;
  url: string | null;
  user_ref: string | null;
  time_zone: string | null;
  at: Moment;
  class: InterruptionClass;
};

/** Whom incidents interrupted, with who the people are by now. */
export async function findInterruptions(
  knex: Knex,
  narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<InterruptionRow[]> {
  const rows: Row[] = await narrow(selectIncidents(knex))
    .join('interruptions', join =>
      join
        .on('interruptions.account', 'incidents.account')
        .andOn('interruptions.incident_id', 'incidents.id'),
    )
    .leftJoin('people', join =>
      join
        .on('people.account', 'interruptions.account')
        .andOn('people.id', 'interruptions.person_id'),
    )
    .select(
      'incidents.account',
      'interruptions.incident_id',
      'incidents.service_id',
      'interruptions.person_id',
      'people.url',
      'people.user_ref',
      'people.time_zone',
      'interruptions.at',
      'interruptions.class',
      { person_name: knex.raw('coalesce(people.name, person_name)') },
    )
    .orderBy(['interruptions.at', 'interruptions.person_id']);
  return rows.map(row => ({
    account: row.account,
    incidentId: row.incident_id,
    serviceId: row.service_id,
    person: {
      id: row.person_id,
      name: row.person_name ?? row.person_id,
      ...(row.user_ref !== null && { userRef: row.user_ref }),
      ...(row.url !== null && { url: row.url }),
    },
    ...(row.time_zone !== null && { timeZone: row.time_zone }),
    at: new Date(row.at).getTime(),
    class: row.class,
  }));
}
