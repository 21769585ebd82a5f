import type { Knex } from 'knex';

/** Below what SQLite and PostgreSQL take in one statement, for our columns. */
export const ROWS_PER_STATEMENT = 500;

export async function insertAll(
  trx: Knex.Transaction,
  table: string,
  rows: object[],
) {
  if (rows.length > 0) {
    await trx.batchInsert(table, rows, ROWS_PER_STATEMENT);
  }
}
