import {
  mockServices,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import type { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { DefaultAwsOrganizationsService } from '@operations-in-teams/plugin-aws-accounts-node';
import { FakeAws } from '@operations-in-teams/plugin-aws-accounts-node/testUtils';
import type { Knex } from 'knex';
import { DefaultCatalogLookup } from '../catalog/CatalogLookup';
import { readOrganizationConfigs } from '../config/readOrganizationConfigs';
import { DatabaseAccountsStore } from '../database/DatabaseAccountsStore';
import { validateAccountEntity } from '../domain/validateAccountEntity';
import { AwsOrganizationEntityProvider } from '../provider/AwsOrganizationEntityProvider';

export const MINUTE = 60_000;

export const idOf = (number: number) => String(300000000000 + number);

function entity(kind: string, name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: {},
  };
}

/**
 * A provider with everything around it: AWS over the wire, a database, a
 * catalog to ask and one to give to, and a clock that tests move.
 */
export class ProviderWorld {
  now = Date.parse('2027-01-01T00:00:00Z');
  catalogEntities = [
    entity('Group', 'podcast-ads'),
    entity('System', 'ad-delivery'),
  ];
  readonly catalog = catalogServiceMock.mock();
  readonly #environment = process.env;

  static async create(databases: TestDatabases): Promise<ProviderWorld> {
    return new ProviderWorld(
      await FakeAws.start(),
      await databases.init('SQLITE_3'),
    );
  }

  private constructor(readonly aws: FakeAws, readonly knex: Knex) {
    process.env = {
      ...process.env,
      AWS_ENDPOINT_URL: aws.url,
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const fake = () => catalogServiceMock({ entities: this.catalogEntities });
    this.catalog.streamEntities.mockImplementation((...args) =>
      fake().streamEntities(...args),
    );
    this.catalog.getEntitiesByRefs.mockImplementation((...args) =>
      fake().getEntitiesByRefs(...args),
    );
    aws.accounts = [
      {
        Id: idOf(1),
        Name: 'ads-prod',
        State: 'ACTIVE',
        Paths: ['o-example1/r-ex01/ou-ex01-work/ou-ex01-prod/'],
        tags: { team: 'podcast-ads', system: 'ad-delivery' },
      },
      { Id: idOf(2), Name: 'sandbox', Status: 'ACTIVE', tags: {} },
    ];
    aws.units = [
      { Id: 'ou-ex01-work', Name: 'Workloads', parentId: 'r-ex01' },
      { Id: 'ou-ex01-prod', Name: 'Prod', parentId: 'ou-ex01-work' },
    ];
  }

  async stop() {
    process.env = this.#environment;
    await this.aws.stop();
  }

  /** Many accounts alike, right below the root. */
  fillWithAccounts(count: number, tags: Record<string, string> = {}) {
    this.aws.accounts = Array.from({ length: count }, (_, number) => ({
      Id: idOf(number),
      State: 'ACTIVE',
      Paths: ['o-example1/r-ex01/'],
      tags,
    }));
  }

  /** What one process of the backend does; start another for a restart. */
  async start(settings: JsonObject = {}) {
    const [config] = readOrganizationConfigs(
      new ConfigReader({
        catalog: {
          providers: {
            awsOrganization: {
              main: {
                rateLimit: { requestsPerSecond: 1000, burst: 1000 },
                ...settings,
              },
            },
          },
        },
      }),
    );
    const clock = {
      now: () => this.now,
      sleep: async (milliseconds: number) => {
        this.now += milliseconds;
      },
    };
    const store = await DatabaseAccountsStore.create({
      database: mockServices.database({ knex: this.knex }),
    });
    const logger = mockServices.logger.mock();
    logger.child.mockReturnValue(logger);
    const scheduler = mockServices.scheduler();
    const provider = new AwsOrganizationEntityProvider(config, {
      organizations: DefaultAwsOrganizationsService.fromConfig(
        mockServices.rootConfig({
          data: {
            aws: {
              mainAccount: { accessKeyId: 'a', secretAccessKey: 'b' },
            },
          },
        }),
        { clock, random: () => 0 },
      ),
      store,
      catalog: new DefaultCatalogLookup({
        catalog: this.catalog,
        auth: mockServices.auth(),
      }),
      scheduler,
      logger,
      clock,
    });
    const mutations: Entity[][] = [];
    await provider.connect({
      applyMutation: async (mutation: EntityProviderMutation) => {
        if (mutation.type !== 'full') {
          throw new Error('expected a full mutation');
        }
        for (const deferred of mutation.entities) {
          expect(deferred.locationKey).toBe(
            'AwsOrganizationEntityProvider:main',
          );
          await validateAccountEntity(deferred.entity);
        }
        mutations.push(mutation.entities.map(each => each.entity));
      },
      refresh: async () => undefined,
    });
    const id = 'AwsOrganizationEntityProvider:main:refresh';
    return {
      store,
      logger,
      mutations,
      run: () => scheduler.triggerTask(id),
      stop: () => scheduler.cancelTask(id),
      latest: () => mutations[mutations.length - 1],
      names: () =>
        mutations[mutations.length - 1]?.map(each => each.metadata.name),
    };
  }
}
