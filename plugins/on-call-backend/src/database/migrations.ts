import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

export const MIGRATIONS = resolvePackagePath(
  '@operations-in-teams/plugin-on-call-backend',
  'migrations',
);

/** Brings the database up to date, unless the adopter does so by other means. */
export async function migrate(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: MIGRATIONS });
  }
  return knex;
}
