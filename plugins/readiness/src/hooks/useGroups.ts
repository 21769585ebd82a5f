import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';

/** A team, or what teams are part of. */
export type GroupChoice = { id: string; title: string };

/** All groups of the catalog by title; none where it cannot be read. */
export function useGroups(): GroupChoice[] {
  const catalog = useApi(catalogApiRef);
  const { value } = useAsync(async () => {
    const { items } = await catalog.getEntities({
      filter: { kind: 'group' },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.title',
        'spec.profile.displayName',
      ],
    });
    return items
      .map(entity => {
        const profile = entity.spec?.profile as { displayName?: string };
        return {
          id: stringifyEntityRef(entity),
          title:
            profile?.displayName ??
            entity.metadata.title ??
            entity.metadata.name,
        };
      })
      .sort((a, b) => a.title.localeCompare(b.title));
  }, [catalog]);
  return value ?? [];
}
