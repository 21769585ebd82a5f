import type { Knex } from 'knex';

/** Says which rows of a table are meant; both have subjects and standards. */
type Scope = (query: Knex.QueryBuilder, table: 'results' | 'levels') => void;

/**
 * Removes results, after it has written into the history that they are no more:
 * so what was at any moment follows from what is now and what has changed.
 */
export async function forgetResults(
  knex: Knex,
  scope: Scope,
  at: Date,
): Promise<void> {
  const leaving = knex('results')
    .join('levels', join =>
      join
        .on('levels.entity_ref', 'results.entity_ref')
        .on('levels.standard_id', 'results.standard_id'),
    )
    .modify(scope, 'results')
    .select(
      'results.entity_ref',
      'results.standard_id',
      'levels.standard_version',
      'results.rule_id',
      'results.status',
      knex.raw('?', [at]),
    );
  await insertFrom(knex, 'result_changes', leaving, [
    'entity_ref',
    'standard_id',
    'standard_version',
    'rule_id',
    'from_status',
    'at',
  ]);
  await knex('results').modify(scope, 'results').delete();
}

/** The same for results and levels. */
export async function forgetLevels(
  knex: Knex,
  scope: Scope,
  at: Date,
): Promise<void> {
  await forgetResults(knex, scope, at);
  const leaving = knex('levels')
    .modify(scope, 'levels')
    .select(
      'entity_ref',
      'standard_id',
      'standard_version',
      'level_id',
      'level_rank',
      knex.raw('?', [at]),
    );
  await insertFrom(knex, 'level_changes', leaving, [
    'entity_ref',
    'standard_id',
    'standard_version',
    'from_level_id',
    'from_rank',
    'at',
  ]);
  await knex('levels').modify(scope, 'levels').delete();
}

async function insertFrom(
  knex: Knex,
  table: string,
  query: Knex.QueryBuilder,
  columns: string[],
): Promise<void> {
  const names = columns.map(() => '??').join(', ');
  await knex.into(knex.raw(`?? (${names})`, [table, ...columns])).insert(query);
}
