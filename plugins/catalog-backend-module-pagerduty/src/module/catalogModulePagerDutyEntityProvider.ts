import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { OnCallClient } from '@operations-in-teams/plugin-on-call-common';
import { DefaultCatalogReader } from '../catalog/CatalogReader';
import { readProviderConfig } from '../config/readProviderConfig';
import { DefaultOnCallReader } from '../onCall/OnCallReader';
import { PagerDutyEntityProvider } from '../provider/PagerDutyEntityProvider';

/**
 * Keeps PagerDuty's services in the catalog, as the on-call plugin mirrors them.
 *
 * @public
 */
export const catalogModulePagerDutyEntityProvider = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'pagerduty-entity-provider',
  register(env) {
    env.registerInit({
      deps: {
        catalogProcessing: catalogProcessingExtensionPoint,
        catalog: catalogServiceRef,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ catalogProcessing, catalog, auth, discovery, ...deps }) {
        catalogProcessing.addEntityProvider(
          PagerDutyEntityProvider.create({
            ...deps,
            config: readProviderConfig(deps.config),
            catalog: DefaultCatalogReader.create({ catalog, auth }),
            onCall: DefaultOnCallReader.create({
              auth,
              onCall: new OnCallClient({ discoveryApi: discovery }),
            }),
          }),
        );
      },
    });
  },
});
