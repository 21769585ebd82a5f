import type { Knex } from 'knex';
import type { SubjectFilter } from '../../domain/rollups';

/** Keeps rows with one of any number of values, which are one binding. */
export function whereAmong(
  knex: Knex,
  query: Knex.QueryBuilder,
  column: string,
  values: Iterable<string>,
): void {
  const list = isPostgres(knex)
    ? 'select jsonb_array_elements_text(?::jsonb)'
    : 'select value from json_each(?)';
  query.whereRaw(`?? in (${list})`, [column, JSON.stringify([...values])]);
}

export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

/** Keeps those of a query's `subjects` for which a filter holds. */
export function whereSubjects(
  knex: Knex,
  query: Knex.QueryBuilder,
  filter: SubjectFilter,
): void {
  if (filter.visible !== 'all') {
    whereAmong(knex, query, 'subjects.entity_ref', filter.visible);
  }
  if (filter.entityRefs) {
    whereAmong(knex, query, 'subjects.entity_ref', filter.entityRefs);
  }
  const within = (column: string, values: string[] | undefined) => {
    if (values) query.whereIn(column, values);
  };
  const below = (column: string, ancestors: string[] | undefined) => {
    if (!ancestors) return;
    query.whereIn(
      column,
      knex('container_closure')
        .whereIn('ancestor_ref', ancestors)
        .select('descendant_ref'),
    );
  };
  within('subjects.owner_ref', filter.owners);
  below('subjects.team_ref', filter.teams);
  within('subjects.system_ref', filter.systems);
  below('subjects.domain_ref', filter.domains);
  within('subjects.kind', filter.kinds);
  within('subjects.type', filter.types);
  within('subjects.tier', filter.tiers);
  within('subjects.lifecycle', filter.lifecycles);
  if (filter.text !== undefined) {
    const pattern = `%${filter.text
      .toLocaleLowerCase('en-US')
      .replace(/[\\%_]/g, '\\$&')}%`;
    query.where(either =>
      either
        .whereRaw(`lower(subjects.title) like ? escape '\\'`, [pattern])
        .orWhereRaw(`subjects.entity_ref like ? escape '\\'`, [pattern]),
    );
  }
}

/** Keeps those of a query's `levels` for which a filter holds. */
export function whereLevels(
  query: Knex.QueryBuilder,
  filter: SubjectFilter,
): void {
  query.whereIn('levels.standard_id', filter.standardIds);
  if (filter.levelIds) query.whereIn('levels.level_id', filter.levelIds);
  if (filter.minRank !== undefined) {
    query.where('levels.level_rank', '>=', filter.minRank);
  }
  if (filter.maxRank !== undefined) {
    query.where('levels.level_rank', '<=', filter.maxRank);
  }
  if (filter.unconfirmed === true) {
    query.whereNotNull('levels.unconfirmed_since');
  }
  if (filter.unconfirmed === false) query.whereNull('levels.unconfirmed_since');
}

/** Current levels with their subjects. */
export function selectedLevels(
  knex: Knex,
  filter: SubjectFilter,
): Knex.QueryBuilder {
  const query = knex('levels').join(
    'subjects',
    'subjects.entity_ref',
    'levels.entity_ref',
  );
  whereLevels(query, filter);
  whereSubjects(knex, query, filter);
  return query;
}

/**
 * Rows of a table of changes, with their subjects; also of subjects that have
 * left, but where a filter asks for what only those have that are here.
 */
export function selectedChanges(
  knex: Knex,
  table: 'level_changes' | 'result_changes',
  filter: SubjectFilter,
): Knex.QueryBuilder {
  const query = knex({ changes: table })
    .join('subjects', 'subjects.entity_ref', 'changes.entity_ref')
    .whereIn('changes.standard_id', filter.standardIds);
  whereSubjects(knex, query, filter);
  const { levelIds, minRank, maxRank, unconfirmed } = filter;
  if ([levelIds, minRank, maxRank, unconfirmed].some(v => v !== undefined)) {
    query.whereExists(inner => {
      inner
        .from('levels')
        .whereRaw('levels.entity_ref = changes.entity_ref')
        .whereRaw('levels.standard_id = changes.standard_id');
      whereLevels(inner, filter);
    });
  }
  return query;
}
