import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { readinessApiRef } from '../api';

/** What is stored of the entity of a page. */
export function useSubjectEvidence(entity: Entity) {
  const api = useApi(readinessApiRef);
  const entityRef = stringifyEntityRef(entity);
  const { value, loading, error, retry } = useAsyncRetry(
    async () => api.getSubjectEvidence(parseEntityRef(entityRef)),
    [api, entityRef],
  );
  // An answer for the entity of the page before must not be shown on this one.
  const evidence = value?.entityRef === entityRef ? value : undefined;
  return { evidence, loading, error, retry };
}
