import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createApiRef } from '@backstage/frontend-plugin-api';
import type { OnCallApi } from '@operations-in-teams/plugin-on-call-common';

/** The on-call backend, where it is installed; loads when it is first asked. */
export interface OnCallReaderApi {
  load(): Promise<OnCallApi>;
}

export const onCallReaderApiRef = createApiRef<OnCallReaderApi>().with({
  id: 'plugin.readiness.on-call',
  pluginId: 'readiness',
});

export const onCallReaderApiFactory = createApiFactory({
  api: onCallReaderApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: (apis): OnCallReaderApi => ({
    load: async () => {
      const { OnCallClient } = await import(
        '@operations-in-teams/plugin-on-call-common'
      );
      return new OnCallClient(apis);
    },
  }),
});
