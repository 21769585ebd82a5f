import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { notificationService } from '@backstage/plugin-notifications-node';
import { readinessPermissions } from '@operations-in-teams/plugin-readiness-common';
import { readinessEvidenceExtensionPoint } from '@operations-in-teams/plugin-readiness-node';
import { registerActions } from './actions/registerActions';
import { CatalogAccountPulls } from './catalog/AccountPulls';
import { CatalogReader } from './catalog/CatalogReader';
import { SnapshotScope } from './catalog/SnapshotScope';
import { catalogSources, DependencyEvidenceSource } from './catalog/sources';
import { readReadinessConfig } from './config';
import {
  DatabaseContainerStore,
  DatabaseEvidenceStore,
  DatabaseLevelStore,
  DatabaseNotificationStore,
  DatabaseRemediationStore,
  DatabaseResultStore,
  DatabaseRollupStore,
  DatabaseStandardStore,
  DatabaseSweepStore,
  openDatabase,
} from './database';
import { EvidenceEnvironment } from './domain/expressions';
import { Reevaluation } from './evaluation/Reevaluation';
import { Refresh } from './evaluation/Refresh';
import { SubjectEvaluator } from './evaluation/SubjectEvaluator';
import { Sweep } from './evaluation/Sweep';
import { SweepPlanner } from './evaluation/SweepPlanner';
import { EvidenceCollector } from './evidence/EvidenceCollector';
import { PushedEvidenceSource } from './evidence/PushedEvidenceSource';
import { RemediationEvidenceSource } from './evidence/RemediationEvidenceSource';
import { EvidenceSources } from './extensions/EvidenceSources';
import { readNotificationConfig } from './notifications/readNotificationConfig';
import { scheduleNotifications } from './notifications/scheduleNotifications';
import { createActs } from './service/acts/createActs';
import { STANDARD_SCHEMA_PATH } from './service/addStandardRoutes';
import { readRolloutConfig } from './rollout/config/readRolloutConfig';
import { createRollout } from './rollout/createRollout';
import { createRouter } from './service/createRouter';
import { DefaultDryRunService } from './service/dryRun/DefaultDryRunService';
import { DefaultEvidenceService } from './service/DefaultEvidenceService';
import { DefaultReadinessService } from './service/DefaultReadinessService';
import { createRollupService } from './service/rollups/createRollupService';
import { RollupScope } from './service/rollups/RollupScope';
import { DefaultStandardHistoryService } from './service/standards/DefaultStandardHistoryService';
import { CatalogVisibility } from './service/Visibility';
import { VisibleEntities } from './service/VisibleEntities';
import { readStandardFile } from './standards/readStandardFile';
import { StandardRegistry } from './standards/StandardRegistry';
import { UrlStandards } from './standards/UrlStandards';
import { scheduleTasks } from './tasks/scheduleTasks';

/**
 * Evaluates readiness rules over the catalog, and serves the scorecards.
 * @public
 */
export const readinessPlugin = createBackendPlugin({
  pluginId: 'readiness',
  register(env) {
    const scope = SnapshotScope.create();
    const added = new EvidenceSources();
    added.addEvidenceSource(catalogSources(scope));
    env.registerExtensionPoint(readinessEvidenceExtensionPoint, added);

    env.registerInit({
      deps: {
        actions: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init({ auth, catalog, database, httpAuth, logger, ...services }) {
        const config = readReadinessConfig(services.config);
        const clock = () => new Date();
        const knex = await openDatabase(database);
        const evidence = DatabaseEvidenceStore.create(knex);
        const results = DatabaseResultStore.create(knex);
        const rollups = DatabaseRollupStore.create(knex);
        const levels = DatabaseLevelStore.create(knex);
        const remediation = DatabaseRemediationStore.create(knex);
        const remediationEvidence = RemediationEvidenceSource.create({
          store: remediation,
          clock,
        });
        added.addEvidenceSource(remediationEvidence);
        added.addEvidenceSource(
          DependencyEvidenceSource.create({
            snapshot: scope,
            levels,
          }),
        );
        const sweeps = DatabaseSweepStore.create(knex);
        added.addEvidenceSource(
          config.pushSources.map(PushedEvidenceSource.create),
        );
        const sources = added.all();
        const environment = EvidenceEnvironment.create(sources);
        const standards = DatabaseStandardStore.create(knex);
        const urls = UrlStandards.create({
          reader: services.urlReader,
          clock,
        });
        const registry = StandardRegistry.create({
          locations: config.standards,
          evidence: environment,
          store: standards,
          logger,
          clock,
          read: location =>
            'path' in location
              ? readStandardFile(location)
              : urls.read(location),
        });
        const reader = CatalogReader.create({
          catalog,
          auth,
          accountPulls: CatalogAccountPulls.create({
            auth,
            discovery: services.discovery,
          }),
          clock,
        });
        const evaluation = {
          registry,
          catalog: reader,
          scope,
          sources,
          environment,
          evidence,
          results,
          containers: DatabaseContainerStore.create(knex),
          sweeps,
          collector: EvidenceCollector.create({ environment, evidence, clock }),
          evaluator: SubjectEvaluator.create({
            catalog: reader,
            sources,
            environment,
            results,
            gracePeriodMs: config.gracePeriodMs,
            clock,
          }),
          logger,
          clock,
        };
        const reevaluation = Reevaluation.create(evaluation);

        services.permissionsRegistry.addPermissions(readinessPermissions);
        await registry.refresh();
        services.httpRouter.addAuthPolicy({
          path: STANDARD_SCHEMA_PATH,
          allow: 'unauthenticated',
        });
        const visible = VisibleEntities.create(catalog);
        const visibility = CatalogVisibility.create({
          permissions: services.permissions,
          catalog,
          store: rollups,
          clock,
        });
        const acts = createActs({
          ...services,
          ...evaluation,
          knex,
          visible,
          rules: config.waivers,
        });
        const service = DefaultReadinessService.create({
          ...evaluation,
          visible,
          refresh: Refresh.create(evaluation),
          acts: acts.scorecards,
        });
        const rollupScope = RollupScope.create({ registry, visibility });
        const rolloutConfig = readRolloutConfig(services.config);
        const rollout = createRollout({
          ...services,
          config: rolloutConfig,
          knex,
          auth,
          catalog,
          registry,
          readiness: service,
          visible,
          scope: rollupScope,
          rollups,
          visibility,
          remediation: {
            store: remediation,
            changed: refs => remediationEvidence.tell(refs),
          },
          clock,
        });
        services.httpRouter.use(
          createRouter({
            service,
            rollout,
            dryRun: DefaultDryRunService.create({
              ...evaluation,
              failures: () => evaluation.collector.failures(),
              visibility,
            }),
            history: DefaultStandardHistoryService.create({
              registry,
              standards,
            }),
            auditor: services.auditor,
            evidence: DefaultEvidenceService.create({ ...evaluation, visible }),
            rollups: createRollupService({
              scope: rollupScope,
              store: rollups,
              stages: rollout.stageHistory,
              clock,
            }),
            ...acts,
            httpAuth,
            permissions: services.permissions,
          }),
        );
        registerActions({
          ...services,
          registry: services.actions,
          readiness: service,
          waivers: acts.waivers,
          acceptances: rollout.acceptances,
        });
        await scheduleTasks({
          ...services,
          ...evaluation,
          reevaluation,
          acts: acts.store,
          actEvaluation: acts.evaluation,
          sweep: Sweep.create({
            ...evaluation,
            planner: SweepPlanner.create(evaluation),
          }),
          config,
        });
        await scheduleNotifications({
          ...services,
          ...evaluation,
          config: readNotificationConfig(services.config),
          rollout: rolloutConfig,
          parts: rollout.parts,
          auth,
          store: DatabaseNotificationStore.create(knex),
          remediation,
        });
      },
    });
  },
});
