import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { readinessApiRef } from '../api';

const LIMIT = 500;

/** Changes of the level of an entity since a day, and of those named alike. */
export function useLevelChanges(entityRef: string, from: string) {
  const api = useApi(readinessApiRef);
  return useAsync(async () => {
    const { items } = await api.rollups.getChanges({
      of: 'level',
      direction: ['up', 'down', 'entered', 'left', 'other'],
      text: entityRef.slice(0, 100),
      from,
      limit: LIMIT,
    });
    return items;
  }, [api, entityRef, from]);
}
