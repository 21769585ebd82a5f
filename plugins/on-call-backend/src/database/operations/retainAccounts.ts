import type { Knex } from 'knex';

const TABLES = [
  'mirror_parts',
  'teams',
  'services',
  'service_integration_keys',
  'people',
  'policies',
  'on_call_windows',
  'on_call_shifts',
  'feeds',
  'schedules',
  'schedule_slots',
  'schedule_shifts',
  'schedule_changes',
  'former_people',
  'incidents',
  'interruptions',
  'history',
  'audit_records',
  'audit_reach',
];

/** Deletes every account but those given. */
export async function retainAccounts(trx: Knex, accounts: string[]) {
  for (const table of TABLES) {
    await trx(table).whereNotIn('account', accounts).delete();
  }
}
