import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { readinessApiRef } from '../readinessApiRef';
import { type EntityGlanceApi, entityGlanceApiRef } from './EntityGlanceApi';

// Loads when the first entity is listed, not with the app.
export const entityGlanceApiFactory = createApiFactory({
  api: entityGlanceApiRef,
  deps: {
    readiness: readinessApiRef,
    discoveryApi: discoveryApiRef,
    fetchApi: fetchApiRef,
  },
  factory: ({ readiness, ...apis }): EntityGlanceApi => {
    const create = async () => {
      const [{ BatchedGlances }, { OnCallClient }] = await Promise.all([
        import('./BatchedGlances'),
        import('@operations-in-teams/plugin-on-call-common'),
      ]);
      return BatchedGlances.create({
        readiness,
        onCall: new OnCallClient(apis),
        clock: () => new Date(),
      });
    };
    let loaded: ReturnType<typeof create> | undefined;
    return {
      getGlance: async entityRef => {
        loaded ??= create();
        return (await loaded).getGlance(entityRef);
      },
    };
  },
});
