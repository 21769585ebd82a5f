import type { Knex } from 'knex';
import type { SubjectFilter } from '../../domain/rollups';
import type { FacetRecord } from '../RollupStore';
import { selectedLevels } from './subjectConditions';

const COLUMNS = {
  kind: 'kind',
  type: 'type',
  team: 'team_ref',
  system: 'system_ref',
  domain: 'domain_ref',
  tier: 'tier',
  lifecycle: 'lifecycle',
} as const;

export const FACETS = Object.keys(COLUMNS) as Array<keyof typeof COLUMNS>;

/** Counts the values of all dimensions in one statement. */
export async function readFacets(
  knex: Knex,
  filter: SubjectFilter,
): Promise<FacetRecord[]> {
  const selected = selectedLevels(knex, filter)
    .distinct('subjects.entity_ref')
    .select(Object.values(COLUMNS).map(column => `subjects.${column}`));
  const counts = FACETS.map(dimension =>
    knex('selected')
      .whereNot(COLUMNS[dimension], '')
      .select({
        dimension: knex.raw(`'${dimension}'`),
        value: COLUMNS[dimension],
      })
      .count({ subjects: '*' })
      .groupBy(COLUMNS[dimension]),
  );
  const rows: Array<FacetRecord & { subjects: number | string }> = await knex
    .with('selected', selected)
    .from(knex.unionAll(counts).as('facets'))
    .orderBy([{ column: 'subjects', order: 'desc' }, 'value']);
  return rows.map(row => ({ ...row, subjects: Number(row.subjects) }));
}
