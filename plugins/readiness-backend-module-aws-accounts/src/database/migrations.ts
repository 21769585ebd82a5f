import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/**
 * The module shares the readiness plugin's database, and therefore keeps its own
 * record of migrations: the plugin's would take ours for missing files.
 */
const MIGRATIONS_TABLE = 'aws_account_evidence_knex_migrations';

export const migrationsConfig: Knex.MigratorConfig = {
  directory: resolvePackagePath(
    '@operations-in-teams/plugin-readiness-backend-module-aws-accounts',
    'migrations',
  ),
  tableName: MIGRATIONS_TABLE,
};

export async function applyMigrations(database: DatabaseService) {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest(migrationsConfig);
  }
  return knex;
}
