import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { OnCallClient } from '@operations-in-teams/plugin-on-call-common';
import { onCallApiRef } from './onCallApiRef';

export const onCallApiFactory = createApiFactory({
  api: onCallApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: ({ discoveryApi, fetchApi }) =>
    new OnCallClient({ discoveryApi, fetchApi }),
});
