import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { EventParams } from '@backstage/plugin-events-node';
import { readAccounts, readOnCallConfig } from '../config';
import { DatabaseMirrorStore } from '../database';
import { CatalogPeopleMatcher } from '../mirror/matchPeople';
import { PullTask } from '../mirror/PullTask';
import { DefaultOnCallService } from '../service/DefaultOnCallService';
import { FakeClock } from './FakeClock';

/** Everything of the plugin but HTTP, on a database of its own. */
export async function createMirror(
  databases: TestDatabases,
  options: { config: object; entities?: Entity[]; now?: string },
) {
  const knex = await databases.init('SQLITE_3');
  const store = await DatabaseMirrorStore.create({
    database: mockServices.database({ knex, migrations: { skip: false } }),
  });
  const rootConfig = new ConfigReader(options.config as {});
  const accounts = readAccounts(rootConfig);
  const config = readOnCallConfig(rootConfig);
  const clock = new FakeClock(options.now);
  const catalog = catalogServiceMock({ entities: options.entities });
  const logger = mockServices.logger.mock();
  const published: EventParams[] = [];
  const task = new PullTask({
    accounts: accounts.accounts,
    config,
    store,
    people: new CatalogPeopleMatcher({
      catalog,
      auth: mockServices.auth(),
      logger,
    }),
    events: {
      publish: async event => {
        published.push(event);
      },
      subscribe: async () => {},
    },
    logger,
    clock,
  });
  const service = DefaultOnCallService.create({
    accounts,
    config,
    store,
    catalog,
    clock,
  });
  return { knex, store, clock, catalog, logger, published, task, service };
}

/** A catalog entity with annotations. */
export function entity(
  name: string,
  annotations: Record<string, string> = {},
  kind: string = 'Component',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', annotations },
    spec: {},
  };
}

/** A catalog User with an e-mail. */
export function user(name: string, email: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { email } },
  };
}
