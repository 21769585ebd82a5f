import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Facet,
  SubjectsQuery,
} from '@operations-in-teams/plugin-readiness-common';
import { FACETS, type FacetRecord } from '../../database';
import { isVisible } from '../../domain/rollups';
import type { RollupOptions } from './RollupOptions';

const MOST_VALUES = 200;
const ENTITIES = new Set<string>(['team', 'system', 'domain']);

/** What subjects can be filtered by: two statements. */
export async function getFacets(
  { scope, store }: RollupOptions,
  query: SubjectsQuery,
  credentials: BackstageCredentials,
): Promise<Facet[]> {
  const standards = scope.standards(query.standard);
  const filter = await scope.filter(query, standards, credentials);
  const isShown = ({ dimension, value }: FacetRecord) =>
    !ENTITIES.has(dimension) || isVisible(filter.visible, value);
  const found = (await store.getFacets(filter)).filter(isShown);
  const titles = await store.getTitles(
    found
      .filter(({ dimension }) => ENTITIES.has(dimension))
      .map(({ value }) => value),
  );
  return FACETS.map(dimension => ({
    dimension,
    values: found
      .filter(record => record.dimension === dimension)
      .slice(0, MOST_VALUES)
      .map(({ value, subjects }) => {
        const title = titles.get(value);
        return { value, ...(title && { title }), subjects };
      }),
  }));
}
