import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { createMirror, entity } from '../__testUtils__/createMirror';
import { FakePagerDuty } from '../__testUtils__/FakePagerDuty';
import { incident } from '../__testUtils__/incidents';

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
      },
      {
        entityRef: 'component:default/ads',
        teamMatchesOwner: false,
        incidents: expect.objectContaining({ count: 0, mostRepeated: 0 }),
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
});
