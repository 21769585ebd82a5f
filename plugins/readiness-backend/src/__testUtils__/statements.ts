import type { Knex } from 'knex';

/** The statements that a database gets while some work runs. */
export async function statementsOf(
  knex: Knex,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const statements: string[] = [];
  const onQuery = ({ sql }: { sql: string }) => statements.push(sql);
  knex.on('query', onQuery);
  try {
    await work();
  } finally {
    knex.removeListener('query', onQuery);
  }
  return statements.filter(sql => !/^(BEGIN|COMMIT)/i.test(sql));
}
