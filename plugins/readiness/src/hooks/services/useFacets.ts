import { useApi } from '@backstage/core-plugin-api';
import type { Facet } from '@operations-in-teams/plugin-readiness-common';
import useAsync from 'react-use/esm/useAsync';
import { readinessApiRef } from '../../api';
import { nameOf } from '../../domain/nameOf';
import { toQuery } from '../../domain/services';

export type Choices = Record<
  Facet['dimension'],
  Array<{ id: string; title: string }>
>;

const none: Choices = {
  kind: [],
  type: [],
  team: [],
  system: [],
  domain: [],
  tier: [],
  lifecycle: [],
};

/** What there is to choose from, whatever else is chosen; none until known. */
export function useFacets(standard: string | undefined, kind?: string) {
  const api = useApi(readinessApiRef);
  const { value } = useAsync(async () => {
    if (!standard) return undefined;
    const { kind: kinds } = toQuery({ kind });
    const { items } = await api.rollups.getFacets({
      standard,
      ...(kinds && { kind: kinds }),
    });
    return items.reduce(
      (choices, { dimension, values }) => ({
        ...choices,
        [dimension]: values
          .map(each => ({
            id: each.value,
            title: `${each.title ?? nameOf(each.value)} (${each.subjects})`,
          }))
          .sort((a, b) => a.title.localeCompare(b.title)),
      }),
      none,
    );
  }, [api, standard, kind]);
  return value ?? none;
}
