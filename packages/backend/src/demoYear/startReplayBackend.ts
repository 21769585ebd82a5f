import { createBackend } from '@backstage/backend-defaults';
import {
  type BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import type { ReplayCatalog } from './ReplayCatalog';
import { replayCatalogPlugin } from './replayCatalogPlugin';
import type { ReplayScheduler } from './ReplayScheduler';

/**
 * The portal's own plugins, as far as readiness comes from them and people act
 * through them, with the catalog and the scheduler of a replay.
 */
export async function startReplayBackend(options: {
  catalog: ReplayCatalog;
  scheduler: ReplayScheduler;
  features?: BackendFeature[];
}): Promise<{ stop(): Promise<void> }> {
  const { catalog, scheduler } = options;
  const backend = createBackend();
  const features: Array<BackendFeature | Promise<{ default: BackendFeature }>> =
    [
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalog.service,
      }),
      // Whoever hears of news evaluates at once, beside what is old of the rest.
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => ({ publish: async () => {}, subscribe: async () => {} }),
      }),
      replayCatalogPlugin(catalog),
      ...(options.features ?? []),
      import('@backstage/plugin-auth-backend'),
      import('../modules/personaSignIn'),
      import('@backstage/plugin-permission-backend'),
      import('../modules/permissions'),
      import('@operations-in-teams/plugin-catalog-backend-module-aws-accounts'),
      import('@operations-in-teams/plugin-on-call-backend'),
      import('@operations-in-teams/plugin-readiness-backend'),
      import('@operations-in-teams/plugin-readiness-backend-module-on-call'),
      import(
        '@operations-in-teams/plugin-readiness-backend-module-aws-accounts'
      ),
    ];
  for (const feature of features) backend.add(feature);
  await backend.start();
  return backend;
}
