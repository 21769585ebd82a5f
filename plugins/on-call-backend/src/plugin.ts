import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { onCallPermissions } from '@operations-in-teams/plugin-on-call-common';
import { createGetOnCallAction } from './actions/createGetOnCallAction';
import { readAccounts, readOnCallConfig, readPayPolicy } from './config';
import {
  DatabaseAuditStore,
  DatabaseHistoryStore,
  DatabaseMirrorStore,
  DatabasePayMirrorStore,
  DatabasePayStore,
  DatabasePolicyStore,
  DatabaseScheduleStore,
} from './database';
import { AuditTask } from './mirror/audit/AuditTask';
import { CatalogPeopleMatcher } from './mirror/matchPeople';
import { HistoryTask } from './mirror/history/HistoryTask';
import { PullTask } from './mirror/PullTask';
import { SchedulesTask } from './mirror/schedules/SchedulesTask';
import { systemClock } from './pagerduty';
import { createRouter } from './service/createRouter';
import { DefaultCoverageService } from './service/DefaultCoverageService';
import { DefaultFactsService } from './service/facts/DefaultFactsService';
import { DefaultHealthService } from './service/DefaultHealthService';
import { DefaultOnCallService } from './service/DefaultOnCallService';
import { createPay } from './service/pay/createPay';
import { TeamResolver } from './service/TeamResolver';
import {
  createWebhookRouter,
  WEBHOOK_PATH,
} from './webhooks/createWebhookRouter';
import { DefaultWebhookService } from './webhooks/DefaultWebhookService';

/**
 * Mirrors PagerDuty and answers who is on call.
 * @public
 */
export const onCallPlugin = createBackendPlugin({
  pluginId: 'on-call',
  register(env) {
    env.registerInit({
      deps: {
        actions: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
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
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { catalog, events, logger } = deps;
        const accounts = readAccounts(deps.rootConfig);
        const config = readOnCallConfig(deps.rootConfig);
        const clock = systemClock;
        const store = await DatabaseMirrorStore.create(deps);

        const policies = await DatabasePolicyStore.create(deps);
        const history = await DatabaseHistoryStore.create(deps);
        const schedules = await DatabaseScheduleStore.create(deps);
        const accountIds = accounts.accounts.map(({ id }) => id);
        const teams = new TeamResolver({
          catalog,
          policies,
          accounts: accountIds,
        });
        const service = DefaultOnCallService.create({
          accounts,
          config,
          store,
          schedules,
          catalog,
          clock,
        });
        const coverage = DefaultCoverageService.create({
          accounts,
          config,
          policies,
          schedules,
          onCall: service,
          teams,
          clock,
        });

        const health = DefaultHealthService.create({
          accounts,
          config,
          history,
          policies,
          schedules,
          onCall: service,
          teams,
          clock,
        });

        const facts = DefaultFactsService.create({
          accounts,
          config,
          history,
          policies,
          schedules,
          onCall: service,
          teams,
          catalog,
          clock,
        });

        const pay = createPay({
          ...deps,
          accounts: accountIds,
          rules: readPayPolicy(deps.rootConfig),
          store: await DatabasePayStore.create(deps),
          feeds: schedules,
          mirror: await DatabasePayMirrorStore.create(deps),
          history,
          clock,
        });

        deps.permissionsRegistry.addPermissions(onCallPermissions);
        createGetOnCallAction({ ...deps, registry: deps.actions, service });
        deps.httpRouter.use(
          createWebhookRouter({
            webhooks: DefaultWebhookService.create({
              accounts: accounts.accounts,
              config,
              history,
              mirror: store,
              events,
              logger,
              clock,
            }),
            config: config.webhooks,
            logger,
            clock,
          }),
        );
        // PagerDuty has no Backstage token; its signature is asked for instead.
        deps.httpRouter.addAuthPolicy({
          path: WEBHOOK_PATH,
          allow: 'unauthenticated',
        });
        deps.httpRouter.use(
          createRouter({ ...deps, ...pay, service, coverage, health, facts }),
        );
        const task = new PullTask({
          accounts: accounts.accounts,
          config,
          store,
          people: new CatalogPeopleMatcher({ ...deps, config }),
          events,
          logger,
          clock,
        });
        await task.schedule(deps.scheduler);
        await new SchedulesTask({
          accounts: accounts.accounts,
          config,
          store: schedules,
          logger,
          clock,
        }).schedule(deps.scheduler);
        await new AuditTask({
          accounts: accounts.accounts,
          config,
          store: await DatabaseAuditStore.create(deps),
          feeds: schedules,
          logger,
          clock,
        }).schedule(deps.scheduler);
        await new HistoryTask({
          accounts: accounts.accounts,
          config,
          store: history,
          feeds: schedules,
          events,
          logger,
          clock,
        }).schedule(deps.scheduler);
      },
    });
  },
});
