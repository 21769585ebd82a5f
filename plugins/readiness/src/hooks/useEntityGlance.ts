import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { type EntityGlance, entityGlanceApiRef } from '../api/glance';

/** Level and on-call status of one of the entities on the page, once known. */
export function useEntityGlance(
  entityRef: string | undefined,
): EntityGlance | undefined {
  const api = useApi(entityGlanceApiRef);
  const { value } = useAsync(
    async () =>
      entityRef && { entityRef, glance: await api.getGlance(entityRef) },
    [api, entityRef],
  );
  // An answer for the entity of the row before must not be shown on this one.
  return value && value.entityRef === entityRef ? value.glance : undefined;
}
