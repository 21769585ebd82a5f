import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { ReadinessClient } from '@operations-in-teams/plugin-readiness-common';
import { readinessApiRef } from './readinessApiRef';

export const readinessApiFactory = createApiFactory({
  api: readinessApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: ({ discoveryApi, fetchApi }) =>
    new ReadinessClient({ discoveryApi, fetchApi }),
});
