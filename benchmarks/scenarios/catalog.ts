import { writeFile } from 'node:fs/promises';
import { ConfigReader } from '@backstage/config';
import type { CatalogLookup } from '../../plugins/catalog-backend-module-aws-accounts/src/catalog/CatalogLookup';
import { readOrganizationConfigs } from '../../plugins/catalog-backend-module-aws-accounts/src/config/readOrganizationConfigs';
import { DatabaseAccountsStore } from '../../plugins/catalog-backend-module-aws-accounts/src/database/DatabaseAccountsStore';
import { GroupIndex } from '../../plugins/catalog-backend-module-aws-accounts/src/domain/GroupIndex';
import { AccountEntities } from '../../plugins/catalog-backend-module-aws-accounts/src/provider/AccountEntities';
import { EntityEmitter } from '../../plugins/catalog-backend-module-aws-accounts/src/provider/EntityEmitter';
import { OrganizationPull } from '../../plugins/catalog-backend-module-aws-accounts/src/pull/OrganizationPull';
import { Measuring } from '../lib/measure';
import type { Assignment } from '../lib/types';
import { CountingConnection } from './CountingConnection';
import {
  HOUR,
  MANAGEMENT_ACCOUNT,
  rateLimitOf,
  Surroundings,
} from './surroundings';

/** The pull that makes entities: at first, an hour and a day later. */
export async function measureCatalog(assignment: Assignment): Promise<void> {
  const surroundings = new Surroundings(assignment);
  const { clock, logger, warnings } = surroundings;
  const [config] = readOrganizationConfigs(
    new ConfigReader({
      catalog: {
        providers: {
          awsOrganization: {
            main: {
              accountId: MANAGEMENT_ACCOUNT,
              rateLimit: rateLimitOf(assignment),
            },
          },
        },
      },
    }),
  );
  const groups = new GroupIndex(
    assignment.groups.map(name => `group:default/${name}`),
  );
  const catalog: CatalogLookup = {
    read: async entityRefs => ({ groups, existing: new Set(entityRefs) }),
  };
  const store = await DatabaseAccountsStore.create(surroundings);
  const connection = new CountingConnection();
  const pull = new OrganizationPull({
    context: {
      config,
      store,
      clock,
      logger,
      reader: surroundings.aws.readerOf(config),
    },
    emitter: new EntityEmitter({
      providerId: config.id,
      locationKey: 'AwsOrganizationEntityProvider:main',
      store,
      entities: new AccountEntities({ config, store, catalog, logger }),
      connection,
      clock,
      logger,
    }),
    listEvery: HOUR - 1,
    timeout: 24 * HOUR,
  });
  const measuring = await Measuring.create(assignment, warnings);
  const measure = (phase: string) =>
    measuring.pull(
      phase,
      signal => pull.run(signal),
      () => ({
        mutations: connection.mutations,
        entityUpdates: connection.entityUpdates,
      }),
    );

  if (await measure('first')) {
    surroundings.advance(HOUR);
    await measure('steady, an hour later');
    if (assignment.requestsPerSecond === 'unthrottled') {
      surroundings.advance(25 * HOUR);
      await measure('a day later, all tags due');
      // Not kept while measuring: the catalog does not hold them in memory.
      connection.isKeeping = true;
      surroundings.advance(7 * HOUR);
      await pull.run(new AbortController().signal);
      await writeFile(assignment.entitiesFile, JSON.stringify(connection.kept));
    }
  }
  await surroundings.stop();
}
