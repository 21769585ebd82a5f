import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { onCallPermissions } from '@operations-in-teams/plugin-on-call-common';
import request from 'supertest';
import { entity } from './__testUtils__/createMirror';
import { FakePagerDuty } from './__testUtils__/FakePagerDuty';
import onCallPlugin from './index';

jest.setTimeout(30_000);

const HOUR = 60 * 60 * 1000;

describe('onCallPlugin', () => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
    const from = (hours: number) =>
      new Date(Date.now() + hours * HOUR).toISOString();
    pagerDuty.lists.oncalls = [
      { ...pagerDuty.lists.oncalls[0], start: from(-24), end: from(24) },
      { ...pagerDuty.lists.oncalls[1], start: from(24), end: from(48) },
    ];
  });

  afterEach(() => pagerDuty.stop());

  async function start(data: object = {}) {
    const scheduler = mockServices.scheduler();
    const events = mockServices.events.mock();
    let allowed = true;
    const permissions = mockServices.permissions.mock({
      authorize: async () => [
        { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY },
      ],
    });
    const actions = actionsRegistryServiceMock();
    const permissionsRegistry = mockServices.permissionsRegistry.mock();
    const { server } = await startTestBackend({
      features: [
        onCallPlugin,
        mockServices.rootConfig.factory({ data: data as {} }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: actionsRegistryServiceRef,
          deps: {},
          factory: () => actions,
        }),
        events.factory,
        permissions.factory,
        permissionsRegistry.factory,
        catalogServiceMock.factory({
          entities: [
            entity('playback-api', { 'pagerduty.com/service-id': 'PSVCAPI' }),
          ],
        }),
      ],
    });
    return {
      actions,
      allow: (value: boolean) => {
        allowed = value;
      },
      events,
      permissionsRegistry,
      pull: () => scheduler.triggerTask('pull-pagerduty'),
      get: (path: string) => request(server).get(`/api/on-call${path}`),
    };
  }

  const config = () => ({
    pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
  });

  it('serves who is on call after the first pull', async () => {
    const { get, pull, events, permissionsRegistry } = await start(config());
    const pending = await get('/sources');
    expect(pending.body.items).toEqual([
      {
        account: 'default',
        state: 'pending',
        feeds: [
          { feed: 'schedules', state: 'pending' },
          { feed: 'history', state: 'pending' },
        ],
      },
    ]);

    await pull();

    const { status, body } = await get(
      '/status/component/default/playback-api',
    ).set('authorization', mockCredentials.user.header());
    expect(status).toBe(200);
    const [level] = body.services[0].levels;
    expect(level.now[0].person.name).toBe('Anna Lind');
    expect(level.next[0].person.name).toBe('Björn Åkesson');
    expect(level.next[0].from).toBe(level.now[0].until);
    expect(events.publish).toHaveBeenCalledWith({
      topic: 'on-call.changed',
      eventPayload: { account: 'default', collectedAt: expect.any(String) },
    });
    expect(permissionsRegistry.addPermissions).toHaveBeenCalledWith(
      onCallPermissions,
    );
  });

  it('lets assistants say who is on call, to those who may see it', async () => {
    const { actions, pull, allow } = await start(config());
    await pull();
    const invoke = (entityRef: string) =>
      actions.invoke({
        id: 'test:get-on-call',
        input: { entityRef },
        credentials: mockCredentials.user(),
      });
    const { output } = await invoke('component:playback-api');
    expect(output).toMatchObject({
      entityRef: 'component:default/playback-api',
      services: [
        {
          levels: expect.arrayContaining([
            expect.objectContaining({
              level: 1,
              now: [expect.objectContaining({ name: 'Anna Lind' })],
              next: [expect.objectContaining({ name: 'Björn Åkesson' })],
            }),
          ]),
        },
      ],
    });
    await expect(invoke('component:default/nothing')).rejects.toThrow(
      'There is no entity component:default/nothing',
    );
    await expect(invoke('component:default/')).rejects.toThrow(
      'is no entity reference',
    );
    allow(false);
    await expect(invoke('component:playback-api')).rejects.toThrow(
      'This needs the permission on-call.status.read',
    );
  });

  it('starts without PagerDuty configured, and says so', async () => {
    const { get, pull } = await start();
    await pull();
    const sources = await get('/sources');
    expect(sources.body.items).toMatchObject([
      { state: 'unavailable', problem: { code: 'misconfigured' } },
    ]);
    const { body } = await get('/status/component/default/playback-api');
    expect(body).toMatchObject({
      services: [],
      findings: [{ code: 'source-unavailable' }],
    });
  });

  it('starts while PagerDuty refuses, and recovers by itself', async () => {
    pagerDuty.authorizations = [];
    const { get, pull } = await start(config());
    await pull();
    const refused = await get('/sources');
    expect(refused.body.items).toMatchObject([
      { state: 'unavailable', problem: { code: 'unauthorized' } },
    ]);

    pagerDuty.authorizations = ['Token token=fake-token'];
    await pull();
    const recovered = await get('/sources');
    expect(recovered.body.items).toMatchObject([{ state: 'ok' }]);
  });
});
