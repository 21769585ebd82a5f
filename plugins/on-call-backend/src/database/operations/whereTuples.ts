import type { Knex } from 'knex';

/** Below what SQLite and PostgreSQL take in one statement. */
const TUPLES_PER_STATEMENT = 1000;

/** Runs a query for those rows whose columns equal one of the tuples. */
export async function whereTuples<T>(
  query: () => Knex.QueryBuilder,
  columns: string[],
  tuples: string[][],
): Promise<T[]> {
  const distinct = [
    ...new Map(tuples.map(tuple => [JSON.stringify(tuple), tuple])).values(),
  ];
  const rows: T[] = [];
  for (let i = 0; i < distinct.length; i += TUPLES_PER_STATEMENT) {
    const batch = distinct.slice(i, i + TUPLES_PER_STATEMENT);
    for (const row of await query().whereIn(columns, batch)) rows.push(row);
  }
  return rows;
}
