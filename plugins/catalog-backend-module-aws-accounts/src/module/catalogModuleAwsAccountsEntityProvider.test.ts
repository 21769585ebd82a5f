import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { FakeAws } from '@operations-in-teams/plugin-aws-accounts-node/testUtils';
import type { JsonObject } from '@backstage/types';
import catalogModule from '..';

const ACCOUNT = '333333333333';
const TASK = 'AwsOrganizationEntityProvider:main:refresh';
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** The entities that the rest of the company's catalog would hold. */
const otherEntities: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'podcast-ads' },
    spec: { type: 'team', children: [] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'ad-server',
      annotations: { 'amazonaws.com/account-id': `${ACCOUNT}, 12` },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'podcast-ads' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'ad-worker' },
    spec: { type: 'service', lifecycle: 'production', owner: 'podcast-ads' },
  },
].map(entity => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    annotations: {
      'backstage.io/managed-by-location': 'url:https://example.com',
      'backstage.io/managed-by-origin-location': 'url:https://example.com',
      ...entity.metadata.annotations,
    },
  },
}));

const companyModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'company',
  register(env) {
    env.registerInit({
      deps: { catalogProcessing: catalogProcessingExtensionPoint },
      async init({ catalogProcessing }) {
        catalogProcessing.addEntityProvider({
          getProviderName: () => 'company',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: otherEntities.map(entity => ({
                entity,
                locationKey: 'company',
              })),
            }),
        });
      },
    });
  },
});

/** A scheduler that runs nothing unless told to. */
function schedulerFactory(scheduler: SchedulerService) {
  return createServiceFactory({
    service: coreServices.scheduler,
    deps: {},
    factory: () => scheduler,
  });
}

async function pullState(port: number, as: 'service' | 'user') {
  const response = await fetch(
    `http://localhost:${port}/api/catalog/aws-organizations`,
    {
      headers: {
        authorization:
          as === 'service'
            ? mockCredentials.service.header()
            : mockCredentials.user.header(),
      },
    },
  );
  return response.json();
}

async function eventually<T>(read: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await read();
    if (value !== undefined) {
      return value;
    }
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  }
}

describe.each(databases.eachSupportedId())(
  'catalogModuleAwsAccountsEntityProvider, %s',
  databaseId => {
    const environment = process.env;
    let aws: FakeAws;

    beforeEach(async () => {
      aws = await FakeAws.start();
      process.env = {
        ...environment,
        AWS_ENDPOINT_URL: aws.url,
        AWS_EC2_METADATA_DISABLED: 'true',
      };
    });

    afterEach(async () => {
      process.env = environment;
      await aws.stop();
    });

    it('brings accounts and their relations into a catalog, by one line', async () => {
      aws.accounts = [
        {
          Id: ACCOUNT,
          Name: 'Podcast Ads (Prod)',
          State: 'ACTIVE',
          Paths: ['o-example1/r-ex01/'],
          tags: {
            team: 'podcast-ads',
            component: 'ad-worker',
            'isolation-level': '2',
          },
        },
      ];
      const knex = await databases.init(databaseId);
      const scheduler = mockServices.scheduler();
      const { server } = await startTestBackend({
        features: [
          catalogPlugin,
          companyModule,
          catalogModule,
          mockServices.database.factory({ knex }),
          schedulerFactory(scheduler),
          mockServices.rootConfig.factory({
            data: {
              backend: { baseUrl: 'http://localhost:7007' },
              catalog: {
                processingInterval: { seconds: 1 },
                providers: {
                  awsOrganization: {
                    main: { accountId: '222222222222' },
                  },
                },
              },
              aws: {
                mainAccount: { accessKeyId: 'a', secretAccessKey: 'b' },
                accounts: [{ accountId: '222222222222', roleName: 'reader' }],
              },
            } satisfies JsonObject,
          }),
        ],
      });
      const get = async (ref: string) => {
        const response = await fetch(
          `http://localhost:${server.port()}/api/catalog/entities/by-name/${ref}`,
        );
        return response.ok ? ((await response.json()) as Entity) : undefined;
      };

      await eventually(() => get('component/default/ad-worker'));
      await eventually(() => get('group/default/podcast-ads'));
      await scheduler.triggerTask(TASK);
      const account = await eventually(async () => {
        const entity = await get(`resource/default/aws-${ACCOUNT}`);
        return entity?.relations && entity.relations.length >= 3
          ? entity
          : undefined;
      });

      expect(account.metadata.title).toBe('Podcast Ads (Prod)');
      expect(account.spec).toMatchObject({
        type: 'cloud-account',
        owner: 'group:default/podcast-ads',
        isolation: { level: 2, source: 'account-tag' },
      });
      expect(account.relations).toEqual(
        expect.arrayContaining([
          { type: 'ownedBy', targetRef: 'group:default/podcast-ads' },
          {
            type: 'dependencyOf',
            targetRef: 'component:default/ad-server',
          },
          {
            type: 'dependencyOf',
            targetRef: 'component:default/ad-worker',
          },
        ]),
      );
      const adServer = await eventually(() =>
        get('component/default/ad-server'),
      );
      expect(adServer.relations).toContainEqual({
        type: 'dependsOn',
        targetRef: `resource:default/aws-${ACCOUNT}`,
      });
      expect(aws.count('AssumeRole')).toBe(1);

      expect(await pullState(server.port(), 'service')).toEqual({
        items: [{ id: 'main', collectedAt: expect.any(String) }],
      });
      expect(await pullState(server.port(), 'user')).toMatchObject({
        error: { name: 'NotAllowedError' },
      });

      const rows = () =>
        knex('refresh_state')
          .where('entity_ref', `resource:default/aws-${ACCOUNT}`)
          .select('unprocessed_hash', 'last_discovery_at');
      const before = await rows();
      expect(before).toHaveLength(1);
      await scheduler.triggerTask(TASK);
      expect(await rows()).toEqual(before);
    }, 60_000);

    it('leaves the catalog working where AWS is away', async () => {
      aws.faults = [{ operation: 'AssumeRole', kind: 'cut' }];
      const knex = await databases.init(databaseId);
      const scheduler = mockServices.scheduler();
      const { server } = await startTestBackend({
        features: [
          catalogPlugin,
          catalogModule,
          mockServices.database.factory({ knex }),
          schedulerFactory(scheduler),
          mockServices.rootConfig.factory({
            data: {
              backend: { baseUrl: 'http://localhost:7007' },
              catalog: {
                providers: {
                  awsOrganization: { main: { accountId: '222222222222' } },
                },
              },
              aws: {
                mainAccount: { accessKeyId: 'a', secretAccessKey: 'b' },
                accounts: [{ accountId: '222222222222', roleName: 'reader' }],
              },
            } satisfies JsonObject,
          }),
        ],
      });
      await scheduler.triggerTask(TASK);

      const response = await fetch(
        `http://localhost:${server.port()}/api/catalog/entities`,
      );
      expect(await response.json()).toEqual([]);
      expect(await knex('aws_accounts_organizations').first()).toMatchObject({
        provider_id: 'main',
        failure: expect.stringContaining('AWS sts AssumeRole'),
      });
      expect(await pullState(server.port(), 'service')).toEqual({
        items: [
          {
            id: 'main',
            problem: expect.stringContaining('AWS sts AssumeRole'),
          },
        ],
      });
    }, 60_000);

    it('refuses to start with a configuration that it does not understand', async () => {
      const knex = await databases.init(databaseId);
      await expect(
        startTestBackend({
          features: [
            catalogPlugin,
            catalogModule,
            mockServices.database.factory({ knex }),
            mockServices.rootConfig.factory({
              data: {
                backend: { baseUrl: 'http://localhost:7007' },
                catalog: {
                  providers: {
                    awsOrganization: { main: { removal: { maxPercnt: 5 } } },
                  },
                },
              },
            }),
          ],
        }),
      ).rejects.toThrow(
        /catalog\.providers\.awsOrganization\.main\.removal does not know the key maxPercnt/,
      );
    });
  },
);
