import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { onCallPermissions } from '@operations-in-teams/plugin-on-call-common';
import { readAccounts, readOnCallConfig } from './config';
import { DatabaseMirrorStore } from './database';
import { CatalogPeopleMatcher } from './mirror/matchPeople';
import { PullTask } from './mirror/PullTask';
import { systemClock } from './pagerduty';
import { createRouter } from './service/createRouter';
import { DefaultOnCallService } from './service/DefaultOnCallService';

/**
 * Mirrors PagerDuty and answers who is on call.
 * @public
 */
export const onCallPlugin = createBackendPlugin({
  pluginId: 'on-call',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { catalog, events, logger } = deps;
        const accounts = readAccounts(deps.rootConfig);
        const config = readOnCallConfig(deps.rootConfig);
        const clock = systemClock;
        const store = await DatabaseMirrorStore.create(deps);

        deps.permissionsRegistry.addPermissions(onCallPermissions);
        deps.httpRouter.use(
          createRouter({
            ...deps,
            service: DefaultOnCallService.create({
              accounts,
              config,
              store,
              catalog,
              clock,
            }),
          }),
        );
        const task = new PullTask({
          accounts: accounts.accounts,
          config,
          store,
          people: new CatalogPeopleMatcher(deps),
          events,
          logger,
          clock,
        });
        await task.schedule(deps.scheduler);
      },
    });
  },
});
