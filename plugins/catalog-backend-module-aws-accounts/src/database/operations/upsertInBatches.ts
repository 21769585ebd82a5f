import type { Knex } from 'knex';

/** SQLite takes a limited number of rows in one statement. */
const BATCH_SIZE = 200;

export async function upsertInBatches(
  knex: Knex,
  table: string,
  rows: object[],
  key: string[],
) {
  for (let start = 0; start < rows.length; start += BATCH_SIZE) {
    await knex(table)
      .insert(rows.slice(start, start + BATCH_SIZE))
      .onConflict(key)
      .merge();
  }
}
