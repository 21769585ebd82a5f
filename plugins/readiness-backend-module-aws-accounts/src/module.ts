import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  awsOrganizationsServiceRef,
  systemClock,
} from '@operations-in-teams/plugin-aws-accounts-node';
import { readinessEvidenceExtensionPoint } from '@operations-in-teams/plugin-readiness-node';
import { DefaultCatalogLookup } from './catalog/CatalogLookup';
import { readAwsAccountsConfig } from './config/readAwsAccountsConfig';
import { DatabaseAccountEvidenceStore } from './database/DatabaseAccountEvidenceStore';
import { AccountEvidenceSource } from './evidence/AccountEvidenceSource';
import { AccountReadings } from './evidence/AccountReadings';
import { EVIDENCE_KINDS } from './evidence/kinds';
import { schedulePulls } from './pull/schedulePulls';

/**
 * Brings what AWS says of accounts to the readiness plugin.
 * @public
 */
export const readinessModuleAwsAccounts = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'aws-accounts',
  register(env) {
    env.registerInit({
      deps: {
        evidence: readinessEvidenceExtensionPoint,
        aws: awsOrganizationsServiceRef,
        catalog: catalogServiceRef,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const config = readAwsAccountsConfig(deps.config);
        const clock = systemClock;
        const store = await DatabaseAccountEvidenceStore.create(deps);
        const catalog = new DefaultCatalogLookup({ ...deps, clock });
        const readings = new AccountReadings(config, store);
        deps.evidence.addEvidenceSource(
          EVIDENCE_KINDS.map(kind =>
            AccountEvidenceSource.create({
              kind,
              maxAge: config.switches[kind.switchedBy].maxAge,
              catalog,
              readings,
              clock,
            }),
          ),
        );
        await schedulePulls(config, { ...deps, store, catalog, clock });
      },
    });
  },
});
