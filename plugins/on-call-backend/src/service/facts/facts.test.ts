import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { createMirror, entity, user } from '../../__testUtils__/createMirror';
import { FakePagerDuty } from '../../__testUtils__/FakePagerDuty';
import { incident } from '../../__testUtils__/incidents';
import {
  layerSchedule,
  rotation as rotationOf,
} from '../../__testUtils__/schedules';

jest.setTimeout(30_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.parse('2026-10-20T12:00:00Z');

describe('facts for rules', () => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
  });

  afterEach(() => pagerDuty.stop());

  async function start(onCall: object = {}) {
    const owned = (name: string, serviceId: string, owner: string) => ({
      ...entity(name, { 'pagerduty.com/service-id': serviceId }),
      relations: [{ type: 'ownedBy', targetRef: owner }],
    });
    const mirror = await createMirror(databases, {
      config: {
        pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
        onCall: { requestsPerMinute: 60, ...onCall },
      },
      entities: [
        owned('api', 'PSVCAPI', 'group:default/podcast-delivery'),
        owned('ads', 'PSVCADS', 'group:default/podcast-delivery'),
        entity('bare'),
        entity('podcast-delivery', {}, 'Group'),
      ],
      now: new Date(NOW).toISOString(),
    });
    await mirror.task.run();
    const factsOf = async (...names: string[]) => {
      mirror.clock.advance(NOW - mirror.clock.now());
      return mirror.facts.getFacts(
        names.map(name => `component:default/${name}`),
        { credentials: mockCredentials.service() },
      );
    };
    return { ...mirror, factsOf };
  }

  it('tells team and incidents, and nothing that is not known', async () => {
    const incidents = [
      incident('Q1', NOW - DAY, {
        notified: ['PANNA01'],
        acknowledgedAfter: 3 * MINUTE,
        resolvedAfter: 9 * MINUTE,
        timeout: true,
      }),
      incident('Q2', NOW - 2 * DAY - 12 * 60 * MINUTE, {
        notified: ['PANNA01', 'PBJORN2'],
        resolvedAfter: MINUTE,
        byPerson: false,
      }),
      incident('Q3', NOW - 45 * DAY - 12 * 60 * MINUTE, {
        notified: ['PANNA01'],
      }),
    ];
    pagerDuty.lists.incidents = incidents.map(item => item.incident);
    pagerDuty.lists.log_entries = incidents.flatMap(item => item.log);
    const { factsOf, historyTask } = await start();
    expect(await factsOf('api')).toEqual([
      { entityRef: 'component:default/api', teamMatchesOwner: true },
    ]);

    await historyTask.run();
    expect(await factsOf('api', 'ads', 'bare', 'missing')).toEqual([
      {
        entityRef: 'component:default/api',
        teamMatchesOwner: true,
        incidents: {
          collectedAt: expect.any(String),
          count: 2,
          outsideInterruptions: 2,
          outsideInterruptions60Days: 3,
          medianAcknowledgeSeconds: 180,
          escalatedByTimeout: 1,
          mostRepeated: 2,
          noiseShare: 0.5,
        },
        testPages: { acknowledged90Days: 0 },
      },
      {
        entityRef: 'component:default/ads',
        teamMatchesOwner: false,
        incidents: expect.objectContaining({ count: 0, mostRepeated: 0 }),
        testPages: { acknowledged90Days: 0 },
      },
      { entityRef: 'component:default/bare' },
    ]);
  });

  it('knows central operations by schedule and by team', async () => {
    const bySchedule = await start({
      centralOperations: { schedules: ['PSCHPRI'] },
    });
    expect(await bySchedule.factsOf('api')).toMatchObject([
      { centralOperationsOnLevelOne: true },
    ]);
    const byTeam = await start({ centralOperations: { teams: ['Nobody'] } });
    expect(await byTeam.factsOf('api')).toMatchObject([
      { centralOperationsOnLevelOne: false },
    ]);
  });

  it('finds test pages by their title, and knows when there was none', async () => {
    const page = (id: string, service: string, days: number, more = {}) =>
      incident(id, NOW - days * DAY, {
        title: 'Fire drill: does this reach you?',
        service,
        acknowledgedAfter: MINUTE,
        ...more,
      });
    const incidents = [
      page('Q1', 'PSVCAPI', 3),
      page('Q2', 'PSVCAPI', 200),
      page('Q3', 'PSVCADS', 3, { acknowledgedAfter: undefined }),
      page('Q4', 'PSVCADS', 3, { title: '100 fires drilled' }),
    ];
    pagerDuty.lists.incidents = incidents.map(item => item.incident);
    pagerDuty.lists.log_entries = incidents.flatMap(item => item.log);
    const { factsOf, historyTask } = await start({
      testPages: { marker: 'FIRE drill' },
      requestsPerMinute: 2,
    });
    await historyTask.run();
    const [api, ads] = await factsOf('api', 'ads');
    expect(api.testPages).toEqual({
      acknowledged90Days: 1,
      lastAcknowledgedAt: new Date(NOW - 3 * DAY + MINUTE).toISOString(),
    });
    expect(ads).not.toHaveProperty('testPages');

    for (let run = 0; run < 10; run++) await historyTask.run();
    expect(await factsOf('api', 'ads')).toMatchObject([
      { testPages: { acknowledged90Days: 1 } },
      { testPages: { acknowledged90Days: 0 } },
    ]);
  });
});

describe('facts of how a team shares its rotation', () => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
  });

  afterEach(() => pagerDuty.stop());

  const PEOPLE = ['PANNA01', 'PBJORN2', 'PCHLOE3', 'PDEVON4'];
  const START = Date.parse('2026-10-19T07:00:00Z') - 8 * 7 * DAY;
  const END = NOW + 200 * DAY;

  async function start(group: object = {}) {
    const mirror = await createMirror(databases, {
      config: {
        pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
        onCall: { requestsPerMinute: 100 },
      },
      entities: [
        {
          ...entity('api', { 'pagerduty.com/service-id': 'PSVCAPI' }),
          relations: [{ type: 'ownedBy', targetRef: 'group:default/delivery' }],
        },
        {
          ...entity('delivery', group as {}, 'Group'),
          relations: ['anna', 'bjorn', 'chloe', 'devon', 'eva', 'finn'].map(
            name => ({
              type: 'hasMember',
              targetRef: `user:default/${name}`,
            }),
          ),
        },
        entity('idle', {}, 'Group'),
        ...pagerDuty.lists.users.map(item =>
          user(item.email.split('.')[0], item.email),
        ),
      ],
      now: new Date(NOW).toISOString(),
    });
    await mirror.task.run();
    const rotation = async () => {
      mirror.clock.advance(NOW - mirror.clock.now());
      const facts = await mirror.facts.getFacts(
        [
          'group:default/delivery',
          'group:default/idle',
          'component:default/api',
        ],
        { credentials: mockCredentials.service() },
      );
      expect(JSON.stringify(facts)).not.toMatch(/user:|PANNA|Anna/);
      return facts.map(item => item.rotation);
    };
    return { ...mirror, rotation };
  }

  it('counts participation and the largest load, and names nobody', async () => {
    pagerDuty.lists.schedules = [
      layerSchedule('PSCHPRI', rotationOf(PEOPLE.slice(0, 3), START, END)),
      layerSchedule('PSCHSEC', rotationOf(['PDEVON4'], START, END)),
    ];
    const { rotation, schedulesTask } = await start({
      'operations-in-teams/on-call-exempt': '1',
    });
    const known = { members: 6, exempt: 1, eligible: 5 };
    expect(await rotation()).toEqual([
      known,
      expect.objectContaining({ members: 0 }),
      undefined,
    ]);

    await schedulesTask.run();
    const [delivery, idle] = await rotation();
    expect(delivery).toEqual({
      ...known,
      participating: 4,
      participation: 0.8,
      people: 3,
      // Of the one on call now, what is left of the week, and the next turn.
      largestLoad: 0.46,
    });
    expect(idle).toEqual({
      members: 0,
      exempt: 0,
      eligible: 0,
      participating: 0,
      people: 0,
    });
  });

  it('counts first levels of other teams, and what overlaps once', async () => {
    pagerDuty.lists.schedules = [
      layerSchedule('PSCHPRI', rotationOf(PEOPLE, START, END)),
      layerSchedule('PSCHSEC', rotationOf(['PANNA01'], START, END)),
    ];
    const alone = await start();
    await alone.schedulesTask.run();
    expect((await alone.rotation())[0]?.largestLoad).toBe(0.25);

    pagerDuty.lists.schedules.push(
      layerSchedule('PSCHADS', rotationOf(['PBJORN2', 'PEVA'], START, END)),
    );
    const ads = pagerDuty.lists.escalation_policies.find(
      ({ id }) => id === 'PEPADS1',
    )!;
    ads.escalation_rules[0].targets = [
      { id: 'PSCHADS', type: 'schedule_reference', summary: 'Ads' },
    ];
    const both = await start();
    await both.schedulesTask.run();
    expect((await both.rotation())[0]?.largestLoad).toBeGreaterThan(0.25);
  });
});
