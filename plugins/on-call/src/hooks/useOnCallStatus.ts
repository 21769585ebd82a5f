import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { onCallApiRef } from '../api';

/** The on-call status of an entity. */
export function useOnCallStatus(entity: Entity): Known<OnCallStatus> {
  const api = useApi(onCallApiRef);
  const entityRef = stringifyEntityRef(entity);
  return useKnown(entityRef, () => api.getStatus(parseEntityRef(entityRef)), [
    api,
  ]);
}
