import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { createMirror, entity, user } from '../__testUtils__/createMirror';
import { FakePagerDuty, type Fault } from '../__testUtils__/FakePagerDuty';

jest.setTimeout(30_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const credentials = mockCredentials.user();
const MINUTE = 60_000;

describe('PullTask', () => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
  });

  afterEach(() => pagerDuty.stop());

  async function createTask(onCall: object = {}) {
    const mirror = await createMirror(databases, {
      config: {
        pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
        onCall,
      },
      entities: [
        entity('playback-api', { 'pagerduty.com/service-id': 'PSVCAPI' }),
        user('anna', 'Anna.Lind@acme.example'),
        user('chloe', 'chloe.martin@acme.example'),
        user('chloe-2', 'Chloe.Martin@acme.example'),
      ],
    });
    const status = async () =>
      (
        await mirror.service.getStatuses(['component:default/playback-api'], {
          credentials,
        })
      )[0];
    const source = async () => (await mirror.service.getSources())[0];
    return { ...mirror, status, source };
  }

  it('mirrors PagerDuty, so that the status tells all levels', async () => {
    const { task, status, source } = await createTask();
    expect(await source()).toMatchObject({ state: 'pending' });

    await task.run();

    expect(await source()).toMatchObject({
      account: 'default',
      state: 'ok',
      collectedAt: '2026-10-20T12:00:00.000Z',
      attemptedAt: '2026-10-20T12:00:00.000Z',
    });
    const { services, findings } = await status();
    expect(
      services[0].levels.map(({ now, next }) => ({
        now: now.map(({ person, schedule, from, until }) => [
          person.name,
          person.userRef,
          schedule?.name,
          from,
          until,
        ]),
        next: next.map(({ person, from }) => [person.name, from]),
      })),
    ).toEqual([
      {
        now: [
          [
            'Anna Lind',
            'user:default/anna',
            'Delivery primary',
            '2026-10-19T07:00:00.000Z',
            '2026-10-26T08:00:00.000Z',
          ],
        ],
        next: [['Björn Åkesson', '2026-10-26T08:00:00.000Z']],
      },
      {
        now: [
          [
            'Eva Holm',
            undefined,
            'Delivery secondary',
            '2026-09-30T22:00:00.000Z',
            '2026-10-31T23:00:00.000Z',
          ],
        ],
        next: [],
      },
      {
        now: [['Devon Reyes', undefined, undefined, undefined, undefined]],
        next: [],
      },
    ]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'gap-ahead',
        message: expect.stringContaining('2026-10-31T23:00:00.000Z'),
      }),
    ]);
  });

  it('asks for who is on call from a week ago until the look-ahead ends', async () => {
    const { task } = await createTask({ lookAhead: { days: 30 } });
    await task.run();
    const [{ query }] = pagerDuty.requestsOf('/oncalls');
    expect(query.get('since')).toBe('2026-10-13T12:00:00.000Z');
    expect(query.get('until')).toBe('2026-11-19T12:00:00.000Z');
    expect(query.getAll('escalation_policy_ids[]')).toEqual([
      'PEPDLVR',
      'PEPADS1',
      'PEPOLD9',
    ]);
  });

  it('matches nobody by an e-mail that two users have', async () => {
    const { task, store } = await createTask();
    await task.run();
    const matches = await store.getMatches('default');
    expect(matches.get('PANNA01')?.userRef).toBe('user:default/anna');
    expect([...matches.values()].filter(({ userRef }) => userRef)).toHaveLength(
      1,
    );
  });

  it('asks for people again until the catalog knows all it comes to know', async () => {
    const { task, store, catalog, clock } = await createTask();
    const users = ['anna.lind', 'bjorn.akesson', 'eva.holm'].map(name =>
      user(name, `${name}@acme.example`),
    );
    const known = [[], [], users.slice(0, 1), users, users, users];
    jest
      .spyOn(catalog, 'streamEntities')
      .mockImplementation(async function* readUsers() {
        yield known.shift() ?? users;
      });
    const reads: number[] = [];
    for (let pull = 0; pull < 7; pull++) {
      await task.run();
      reads.push(pagerDuty.requestsOf('/users').length);
      clock.advance(MINUTE);
    }
    expect(reads).toEqual([1, 2, 3, 4, 5, 5, 5]);
    const matches = await store.getMatches('default');
    expect(matches.get('PEVAAA5')?.userRef).toBe('user:default/eva.holm');
  });

  it('asks for people ever more seldom while the catalog knows none of them', async () => {
    const { task, catalog, clock } = await createTask();
    jest
      .spyOn(catalog, 'streamEntities')
      .mockImplementation(async function* readNobody() {
        yield [];
      });
    const reads: number[] = [];
    for (let minute = 0; minute <= 120; minute++) {
      const before = pagerDuty.requestsOf('/users').length;
      await task.run();
      if (pagerDuty.requestsOf('/users').length > before) reads.push(minute);
      clock.advance(MINUTE);
    }
    expect(reads).toEqual([0, 1, 2, 4, 8, 16, 32, 61, 90, 119]);
  });

  it('keeps the users of people while the catalog is away', async () => {
    const { task, store, catalog, clock } = await createTask();
    await task.run();
    clock.advance(30 * MINUTE);
    jest.spyOn(catalog, 'streamEntities').mockImplementation(() => {
      throw new Error('The catalog is away');
    });
    await task.run();
    expect((await store.getMatches('default')).get('PANNA01')).toEqual({
      userRef: 'user:default/anna',
      timeZone: 'Europe/Stockholm',
    });
  });

  it.each<[string[] | undefined, string | undefined, string | undefined]>([
    [undefined, 'Europe/Stockholm', 'Asia/Kolkata'],
    [['catalog', 'pagerDuty'], 'Asia/Kathmandu', 'Asia/Kolkata'],
    [['catalog'], 'Asia/Kathmandu', 'Asia/Kolkata'],
    [[], undefined, undefined],
  ])('takes zones of people from %j', async (personTimeZones, anna, bjorn) => {
    pagerDuty.lists.users[1].time_zone = 'nowhere';
    const inZone = (name: string, email: string, zone: string) => ({
      ...user(name, email),
      metadata: {
        name,
        annotations: { 'operations-in-teams/time-zone': zone },
      },
    });
    const { task, store } = await createMirror(databases, {
      config: {
        pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
        onCall: {
          officeHours: { ...(personTimeZones && { personTimeZones }) },
        },
      },
      entities: [
        inZone('anna', 'anna.lind@acme.example', 'Asia/Kathmandu'),
        inZone('bjorn', pagerDuty.lists.users[1].email, 'Asia/Kolkata'),
        inZone('eva', 'eva.holm@acme.example', 'Mars/Phobos'),
      ],
    });
    await task.run();
    const matches = await store.getMatches('default');
    expect(matches.get('PANNA01')?.timeZone).toBe(anna);
    expect(matches.get('PBJORN2')?.timeZone).toBe(bjorn);
  });

  it('tells of changes, and only of changes', async () => {
    const { task, clock, published } = await createTask();
    await task.run();
    clock.advance(5 * MINUTE);
    await task.run();
    expect(published).toEqual([
      {
        topic: 'on-call.changed',
        eventPayload: {
          account: 'default',
          collectedAt: '2026-10-20T12:00:00.000Z',
        },
      },
    ]);

    pagerDuty.lists.escalation_policies[0].escalation_rules.pop();
    await task.run();
    expect(published).toHaveLength(2);
  });

  it.each<[string, string, Fault, string]>([
    ['services', 'a 500', { status: 500 }, 'unreachable'],
    ['services', 'a cut body', 'cut', 'unreachable'],
    ['services', 'a 401', { status: 401 }, 'unauthorized'],
    ['escalation_policies', 'a 429', { status: 429 }, 'rate-limited'],
    ['escalation_policies', 'a 400', { status: 400 }, 'bad-answer'],
    ['oncalls', 'a 500', { status: 500 }, 'unreachable'],
    [
      'oncalls',
      'half a list',
      {
        status: 200,
        body: { oncalls: [], more: false, limit: 100, offset: 0, total: 9 },
      },
      'bad-answer',
    ],
  ])(
    'loses nothing and recovers when GET /%s answers %s',
    async (path, _, fault, code) => {
      const { task, clock, status, source } = await createTask();
      await task.run();
      const before = await status();

      clock.advance(10 * MINUTE);
      pagerDuty.fault = request =>
        request.path === `/${path}` ? fault : undefined;
      await task.run();

      const after = await status();
      const { collectedAt } = before.services[0];
      expect(after.services[0].levels).toEqual(before.services[0].levels);
      expect(after.sources).toEqual([
        expect.objectContaining({
          state: 'unavailable',
          collectedAt,
          problem: expect.objectContaining({ code }),
        }),
      ]);

      pagerDuty.fault = () => undefined;
      await task.run();
      expect(await source()).toMatchObject({ state: 'ok' });
      expect(await source()).not.toHaveProperty('problem');
    },
  );

  it('does not go on asking who refuses everything', async () => {
    const { task, source, logger } = await createTask();
    pagerDuty.authorizations = [];
    await task.run();
    expect(pagerDuty.requests).toHaveLength(1);
    expect(await source()).toMatchObject({
      state: 'unavailable',
      problem: { code: 'unauthorized' },
    });
    expect(JSON.stringify(logger.warn.mock.calls)).not.toContain('fake-token');
  });

  it('ages while nobody pulls', async () => {
    const { task, clock, source } = await createTask();
    await task.run();
    clock.advance(31 * MINUTE);
    expect(await source()).toMatchObject({
      state: 'stale',
      collectedAt: '2026-10-20T12:00:00.000Z',
    });
  });

  it.each([
    ['teams', 402],
    ['users', 403],
  ])('does without %s where they are not available', async (path, code) => {
    const { task, status, source } = await createTask();
    pagerDuty.fault = request =>
      request.path === `/${path}` ? { status: code } : undefined;
    await task.run();
    expect(await source()).toMatchObject({
      state: 'ok',
      problem: { code: 'not-available' },
    });
    const [{ service, levels }] = (await status()).services;
    expect(service.team?.name).toBe('Podcast Delivery');
    expect(levels[0].now[0].person.name).toBe('Anna Lind');
  });

  it('knows services where it may not see who is on call, and takes that for no gap', async () => {
    const { task, status, source } = await createTask();
    pagerDuty.fault = ({ path }) =>
      path === '/oncalls' ? { status: 403 } : undefined;
    await task.run();
    expect(await source()).toMatchObject({ state: 'ok' });
    expect(await status()).toMatchObject({
      services: [{ service: { id: 'PSVCAPI' }, levels: [] }],
      findings: [{ code: 'source-unavailable' }],
    });
  });

  it('keeps what it knows of items that make no sense, and counts them', async () => {
    const { task, status, source } = await createTask();
    await task.run();
    pagerDuty.lists.services[0].name = { not: 'a name' };
    pagerDuty.lists.oncalls[5].user = null;
    await task.run();

    const { services } = await status();
    expect(services[0].service.name).toBe('playback-api');
    expect(services[0].levels[0].now[0].person.name).toBe('Anna Lind');
    expect(await source()).toMatchObject({
      state: 'ok',
      problem: {
        code: 'bad-answer',
        message: expect.stringMatching(/Of the on-calls .* 1 could not be/),
      },
    });
  });

  it('believes a list that shrank only when it stays so', async () => {
    const { task, clock, store, source } = await createTask({
      confirmShrinkAfter: { minutes: 15 },
    });
    const service = pagerDuty.lists.services[0];
    const others = Array.from({ length: 20 }, (_, index) => ({
      ...service,
      id: `PMORE${index}`,
      integrations: [],
    }));
    pagerDuty.lists.services.push(...others);
    await task.run();

    pagerDuty.lists.services = [service];
    for (let pull = 0; pull < 3; pull++) {
      clock.advance(5 * MINUTE);
      await task.run();
      expect((await store.getIds('default', 'services')).size).toBe(23);
      expect(await source()).toMatchObject({
        state: 'unavailable',
        collectedAt: '2026-10-20T12:00:00.000Z',
        problem: {
          code: 'refused',
          message: expect.stringContaining('far fewer services'),
        },
      });
    }
    clock.advance(5 * MINUTE);
    await task.run();
    expect((await store.getIds('default', 'services')).size).toBe(1);
    expect(await source()).toMatchObject({ state: 'ok' });
  });

  it('does not take a cut list of who is on call for gaps', async () => {
    const { task, clock, status, source, published } = await createTask({
      confirmShrinkAfter: { minutes: 15 },
    });
    await task.run();
    const { levels } = (await status()).services[0];
    const { oncalls } = pagerDuty.lists;

    for (const cut of [[], oncalls.slice(0, 5)]) {
      pagerDuty.lists.oncalls = cut;
      await task.run();
      expect((await status()).services[0].levels).toEqual(levels);
      expect((await source()).problem).toMatchObject({
        code: 'refused',
        message: expect.stringContaining('far fewer on-calls'),
      });
    }
    for (let pull = 0; pull < 3; pull++) {
      expect(published).toHaveLength(1);
      clock.advance(5 * MINUTE);
      await task.run();
    }
    expect((await status()).services[0].levels[1].now).toEqual([]);
    expect(await source()).toMatchObject({ state: 'ok' });
  });

  it('shows at once when one level loses its people', async () => {
    const { task, status, source } = await createTask();
    await task.run();
    pagerDuty.lists.oncalls = pagerDuty.lists.oncalls.filter(
      entry => entry.escalation_level !== 2,
    );
    await task.run();
    expect((await status()).services[0].levels[1].now).toEqual([]);
    expect(await source()).toMatchObject({ state: 'ok' });

    pagerDuty.lists.escalation_policies[0].escalation_rules.splice(1);
    await task.run();
    expect((await status()).services[0].levels).toHaveLength(1);
  });

  it('stops when the scheduler says so, and says that it did', async () => {
    const { task, source } = await createTask();
    const controller = new AbortController();
    pagerDuty.fault = ({ path }) => {
      if (path === '/oncalls') controller.abort();
      return path === '/oncalls' ? 'silence' : undefined;
    };
    await task.run(controller.signal);
    expect(await source()).toMatchObject({
      state: 'unavailable',
      problem: { message: expect.stringContaining('was stopped') },
    });
  });

  it('pulls several accounts apart from each other', async () => {
    const connection = { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url };
    const { task, service, store } = await createMirror(databases, {
      config: {
        pagerDuty: {
          accounts: [
            { id: 'main', isDefault: true, ...connection },
            { id: 'broken', ...connection, apiToken: 'fake-other' },
            { id: 'misconfigured' },
          ],
        },
      },
    });
    await store.savePull('left-behind', new Date(), [
      { part: 'teams', content: { items: [], malformed: 0, malformedIds: [] } },
    ]);
    await task.run();
    expect(await service.getSources()).toEqual([
      expect.objectContaining({ account: 'main', state: 'ok' }),
      expect.objectContaining({
        account: 'broken',
        problem: expect.objectContaining({ code: 'unauthorized' }),
      }),
      expect.objectContaining({
        account: 'misconfigured',
        problem: expect.objectContaining({ code: 'misconfigured' }),
      }),
    ]);
    expect(await store.getParts(['left-behind'])).toEqual([]);
  });
});
