import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { FakeOnCall, service } from '../__testUtils__/FakeOnCall';
import { entity } from '../__testUtils__/ProviderWorld';
import catalogModule from '..';

const location = {
  'backstage.io/managed-by-location': 'url:https://example.com',
};
const company = [
  entity('Group', 'player', {
    annotations: { ...location, 'pagerduty.com/team-id': 'PTEAM1' },
    spec: { type: 'team', children: [] },
  }),
  entity('Component', 'player-api', {
    annotations: { ...location, 'pagerduty.com/service-id': 'PSVC1' },
    spec: { type: 'service', lifecycle: 'production', owner: 'player' },
  }),
].map(each => ({
  ...each,
  metadata: {
    ...each.metadata,
    annotations: {
      ...each.metadata.annotations,
      'backstage.io/managed-by-origin-location': 'url:https://example.com',
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
              entities: company.map(each => ({
                entity: each,
                locationKey: 'company',
              })),
            }),
        });
      },
    });
  },
});

function onCallPlugin(onCall: FakeOnCall) {
  return createBackendPlugin({
    pluginId: 'on-call',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          httpRouter.use(onCall.router());
        },
      });
    },
  });
}

async function eventually<T>(read: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  }
}

describe('catalogModulePagerDutyEntityProvider', () => {
  async function start(settings: object, features: any[] = []) {
    const scheduler = mockServices.scheduler();
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        companyModule,
        catalogModule,
        ...features,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost:7007' },
            catalog: {
              processingInterval: { seconds: 1 },
              providers: { pagerDuty: settings },
            },
          },
        }),
      ],
    });
    return {
      run: () => scheduler.triggerTask('PagerDutyEntityProvider:refresh'),
      get: async (ref: string) => {
        const response = await fetch(
          `http://localhost:${server.port()}/api/catalog/entities/by-name/${ref}`,
        );
        return response.ok ? ((await response.json()) as Entity) : undefined;
      },
    };
  }

  it('brings services and their relations into a catalog, by one line', async () => {
    const onCall = new FakeOnCall();
    const player = service('PSVC1', {
      name: 'Player API',
      team: { id: 'PTEAM1', name: 'The players' },
    });
    onCall.services = [player];
    onCall.links = { 'component:default/player-api': [player] };
    const { run, get } = await start({}, [onCallPlugin(onCall)]);

    await eventually(() => get('component/default/player-api'));
    await eventually(() => get('group/default/player'));
    await run();
    const found = await eventually(async () => {
      const each = await get('resource/default/pagerduty-psvc1');
      return each?.relations && each.relations.length >= 2 ? each : undefined;
    });
    expect(found.metadata.title).toBe('Player API');
    expect(found.relations).toEqual([
      { type: 'dependencyOf', targetRef: 'component:default/player-api' },
      { type: 'ownedBy', targetRef: 'group:default/player' },
    ]);
    const component = await eventually(async () => {
      const each = await get('component/default/player-api');
      return each?.relations?.some(({ type }) => type === 'dependsOn')
        ? each
        : undefined;
    });
    expect(component.relations).toContainEqual({
      type: 'dependsOn',
      targetRef: 'resource:default/pagerduty-psvc1',
    });
  }, 60_000);

  it('leaves the catalog working where the on-call plugin is not there', async () => {
    const { run, get } = await start({});
    await run();
    expect(
      (await eventually(() => get('group/default/player'))).metadata.name,
    ).toBe('player');
  }, 60_000);

  it('refuses to start with a configuration that it does not understand', async () => {
    await expect(
      start({ owner: { fallback: 'user:default/ida' } }),
    ).rejects.toThrow(/catalog\.providers\.pagerDuty\.owner\.fallback/);
  }, 60_000);
});
