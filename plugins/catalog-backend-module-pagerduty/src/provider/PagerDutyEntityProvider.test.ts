import { service } from '../__testUtils__/FakeOnCall';
import { entity, ProviderWorld } from '../__testUtils__/ProviderWorld';

const FINDING = 'operations-in-teams/owner-finding';
const team = (id: string, name: string) => ({ team: { id, name } });
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => service(`P${i}`));

describe('PagerDutyEntityProvider', () => {
  let world: ProviderWorld;

  beforeEach(async () => {
    world = await ProviderWorld.create();
  });
  afterEach(() => world.stop());

  it('gives the catalog a service with owner, links and who depends on it', async () => {
    world.others = [
      entity('Group', 'player'),
      entity('Component', 'player-api', {
        annotations: { 'pagerduty.com/service-id': 'PSVC1' },
      }),
      entity('Component', 'web', {
        annotations: { 'pagerduty.com/integration-key': 'secret' },
      }),
      entity('Component', 'unlinked'),
      entity('System', 'playing', {
        annotations: { 'pagerduty.com/service-id': 'PSVC1' },
      }),
    ];
    const player = service('PSVC1', {
      name: 'Player API',
      url: 'https://x.pagerduty.com/service-directory/PSVC1',
      status: 'critical',
      policy: {
        id: 'PEP1',
        name: 'Player',
        url: 'https://x.pagerduty.com/escalation_policies#PEP1',
      },
      ...team('PTEAM1', 'Player'),
    });
    world.onCall.services = [player, service('PSVC2', { status: 'disabled' })];
    world.onCall.links = {
      'component:default/player-api': [player],
      'component:default/web': [player],
      'system:default/playing': [player],
    };
    const portal = await world.start();
    await portal.run();

    expect(world.latest()).toEqual([
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Resource',
        metadata: {
          name: 'pagerduty-psvc1',
          namespace: 'default',
          title: 'Player API',
          description: 'Service in PagerDuty',
          annotations: {
            'backstage.io/managed-by-location': 'pagerduty:default',
            'backstage.io/managed-by-origin-location': 'pagerduty:default',
            'backstage.io/view-url':
              'https://x.pagerduty.com/service-directory/PSVC1',
            'pagerduty.com/service-id': 'PSVC1',
          },
          tags: ['pagerduty-service'],
          links: [
            {
              url: 'https://x.pagerduty.com/service-directory/PSVC1',
              title: 'Service in PagerDuty',
            },
            {
              url: 'https://x.pagerduty.com/escalation_policies#PEP1',
              title: 'Escalation policy in PagerDuty',
            },
          ],
        },
        spec: {
          type: 'pagerduty-service',
          owner: 'group:default/player',
          dependencyOf: [
            'component:default/player-api',
            'component:default/web',
          ],
        },
      },
      expect.objectContaining({
        metadata: expect.objectContaining({
          name: 'pagerduty-psvc2',
          tags: ['pagerduty-service', 'disabled'],
          annotations: expect.objectContaining({
            [FINDING]: 'the service has no team in PagerDuty',
          }),
        }),
        spec: { type: 'pagerduty-service', owner: 'group:default/unowned' },
      }),
    ]);
    expect(
      world.onCall.requests.every(({ authorization }) =>
        authorization?.startsWith('Bearer mock-service-token'),
      ),
    ).toBe(true);
  });

  it('gives nothing where nothing changed, also after a restart', async () => {
    const [first, second] = many(2);
    world.onCall.services = [first, second];
    const portal = await world.start();
    await portal.run();
    // An incident is no change of the service.
    world.onCall.services = [{ ...first, status: 'critical' }, second];
    await portal.run();
    await (await world.start()).run();
    expect(world.mutations).toHaveLength(1);

    world.others = [entity('Group', 'player')];
    world.onCall.services = [{ ...first, ...team('PT', 'player') }, second];
    await portal.run();
    expect(world.mutations).toHaveLength(2);
    expect(world.latest()[0].spec?.owner).toBe('group:default/player');
    expect(world.latest()[0].metadata.annotations).not.toHaveProperty(FINDING);
  });

  it('reads anew when the mirror tells of a change', async () => {
    const portal = await world.start();
    expect(portal.topics()).toEqual(['on-call.changed']);
    world.onCall.services = many(1);
    await portal.publish({ topic: 'on-call.changed', eventPayload: {} });
    expect(world.names()).toEqual(['pagerduty-p0']);
  });

  it('reads page by page, however many', async () => {
    world.onCall.services = many(1200);
    await (await world.start()).run();
    expect(world.latest()).toHaveLength(1200);
    expect(
      world.onCall.requests.filter(({ path }) => path === '/services'),
    ).toHaveLength(3);
  });

  it.each<[string, (path: string, answer: any) => unknown]>([
    [
      'a last page that is missing',
      (path, answer) =>
        path === '/services'
          ? { ...answer, pageInfo: { totalItems: answer.pageInfo.totalItems } }
          : answer,
    ],
    [
      'a page that repeats for ever',
      (path, answer) =>
        path === '/services'
          ? { ...answer, pageInfo: { totalItems: 600, nextCursor: '0' } }
          : answer,
    ],
    [
      'statuses that cannot be read',
      (path, answer) => {
        if (path === '/status/query') throw new Error('broken');
        return answer;
      },
    ],
    [
      'a body that is cut',
      () => {
        throw new Error('cut');
      },
    ],
  ])('keeps what the catalog has at %s', async (_, fault) => {
    world.others = [
      entity('Component', 'a', {
        annotations: { 'pagerduty.com/service-id': 'P1' },
      }),
    ];
    world.onCall.services = many(600);
    const portal = await world.start();
    await portal.run();
    world.onCall.services = many(601);
    world.onCall.fault = fault;
    await portal.run();
    expect(world.mutations).toHaveLength(1);
    expect(portal.logger.warn).toHaveBeenCalledWith(
      'PagerDuty services could not be read; the catalog keeps what it has',
      { reason: expect.stringMatching(/not complete|cannot be asked/) },
    );
    world.onCall.fault = undefined;
    await portal.run();
    expect(world.latest()).toHaveLength(601);
  });

  it('refuses a list that lost much until it is confirmed', async () => {
    world.onCall.services = many(20);
    const portal = await world.start();
    await portal.run();
    world.onCall.services = many(16);
    await portal.run();
    expect(world.latest()).toHaveLength(16);

    world.onCall.services = many(10);
    await portal.run();
    world.onCall.services = [];
    await portal.run();
    expect(world.latest()).toHaveLength(16);
    const [[message, refusal]] = portal.logger.warn.mock.calls;
    expect(message).toContain('refused');
    expect(refusal).toEqual({
      location: 'pagerduty:default',
      reason: '6 of 16 known services are gone',
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
    });

    const { fingerprint } = refusal as { fingerprint: string };
    const confirmed = await world.start({ removal: { confirm: fingerprint } });
    await confirmed.run();
    expect(world.latest()).toHaveLength(16);
    world.onCall.services = many(10);
    await confirmed.run();
    expect(world.latest()).toHaveLength(10);
  });

  it('names services of several accounts apart, and guards each account', async () => {
    world.onCall.services = many(2);
    const portal = await world.start();
    await portal.run();
    world.onCall.sources = [
      { account: 'us', state: 'ok' },
      { account: 'EU west', state: 'ok' },
    ];
    world.onCall.services = [
      service('P0', { account: 'us' }),
      service('P1', { account: 'EU west' }),
    ];
    await portal.run();
    expect(world.names()).toEqual([
      'pagerduty-us-p0',
      expect.stringMatching(/^pagerduty-eu-west-p1-[0-9a-f]{10}$/),
    ]);
    expect(world.latest()[1].metadata.annotations).toMatchObject({
      'pagerduty.com/account': 'EU west',
    });
    world.onCall.services = [service('P0', { account: 'us' })];
    await portal.run();
    expect(world.latest()).toHaveLength(2);
    expect(portal.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('refused'),
      expect.objectContaining({ location: 'pagerduty:EU west' }),
    );
  });

  it('takes hostile names, and leaves out what makes no entity', async () => {
    world.onCall.services = [
      service('../../etc', {
        account: 'default',
        name: '<script>\u0000alert(1)\u202e</script>\n'.repeat(50),
        // eslint-disable-next-line no-script-url
        url: 'javascript:alert(1)',
        ...team('PT\n', '\u0000'),
      }),
      service('', { name: '' }),
      service('ÅÄÖ', { name: '\ud800' }),
      service('pabc', { url: 'http://[' }),
      service('PABC'),
      service(`P${'X'.repeat(200)}`),
    ];
    await (await world.start()).run();
    const names = world.names();
    expect(new Set(names).size).toBe(6);
    expect(names).toContain('pagerduty-pabc');
    for (const { metadata } of world.latest()) {
      expect(metadata.title ?? 'none').not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
      expect(metadata.links ?? []).toEqual([]);
    }
  });
});
