import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { awsOrganizationsServiceRef } from '@operations-in-teams/plugin-aws-accounts-node';
import { DefaultCatalogLookup } from '../catalog/CatalogLookup';
import { readOrganizationConfigs } from '../config/readOrganizationConfigs';
import { DatabaseAccountsStore } from '../database/DatabaseAccountsStore';
import { AwsAccountRelationProcessor } from '../processor/AwsAccountRelationProcessor';
import { StoredAccountNamespaces } from '../processor/StoredAccountNamespaces';
import { AwsOrganizationEntityProvider } from '../provider/AwsOrganizationEntityProvider';
import { createPullStateRouter } from '../router/createPullStateRouter';

/**
 * Keeps the accounts of AWS organisations in the catalog, and relates other
 * entities to the accounts that they name.
 *
 * @public
 */
export const catalogModuleAwsAccountsEntityProvider = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'aws-accounts-entity-provider',
  register(env) {
    env.registerInit({
      deps: {
        catalogProcessing: catalogProcessingExtensionPoint,
        catalog: catalogServiceRef,
        organizations: awsOrganizationsServiceRef,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { catalogProcessing, catalog, auth, logger } = deps;
        const configs = readOrganizationConfigs(deps.config);
        if (configs.length === 0) {
          logger.info(
            'No AWS organisation is configured under catalog.providers.awsOrganization',
          );
        }
        const store = await DatabaseAccountsStore.create({
          database: deps.database,
        });
        deps.httpRouter.use(
          createPullStateRouter({
            httpAuth: deps.httpAuth,
            store,
            organizationIds: configs.map(({ id }) => id),
          }),
        );
        catalogProcessing.addEntityProvider(
          configs.map(
            config =>
              new AwsOrganizationEntityProvider(config, {
                organizations: deps.organizations,
                store,
                catalog: new DefaultCatalogLookup({ catalog, auth }),
                scheduler: deps.scheduler,
                logger,
              }),
          ),
        );
        catalogProcessing.addProcessor(
          new AwsAccountRelationProcessor({
            namespaces: new StoredAccountNamespaces({
              store,
              organizations: configs,
            }),
            accountTypes: [
              'cloud-account',
              ...configs.map(({ entities }) => entities.type),
            ],
            logger,
          }),
        );
      },
    });
  },
});
