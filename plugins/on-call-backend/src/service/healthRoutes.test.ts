import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express from 'express';
import request from 'supertest';
import { checkAnswers } from '../__testUtils__/checkAnswers';
import { createMirror, user } from '../__testUtils__/createMirror';
import { FakePagerDuty } from '../__testUtils__/FakePagerDuty';
import { incident } from '../__testUtils__/incidents';
import { layerSchedule, rotation } from '../__testUtils__/schedules';
import { createRouter } from './createRouter';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-10-20T12:00:00Z');

describe.each(databases.eachSupportedId())('health, %s', databaseId => {
  let pagerDuty: FakePagerDuty;
  let violations: string[];
  const permissions = mockServices.permissions.mock();

  function add(...incidents: Array<ReturnType<typeof incident>>) {
    pagerDuty.lists.incidents.push(...incidents.map(item => item.incident));
    pagerDuty.lists.log_entries.push(...incidents.flatMap(item => item.log));
  }

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
    pagerDuty.lists.schedules = [
      layerSchedule(
        'PSCHPRI',
        rotation(['PANNA01', 'PBJORN2'], NOW - 100 * DAY, NOW + 100 * DAY),
      ),
    ];
    // In Stockholm: Tuesday 13:00, Tuesday 03:00, Monday 20:00, long ago.
    add(
      incident('Q1', NOW - HOUR, {
        notified: ['PANNA01'],
        acknowledgedAfter: 2 * MINUTE,
        resolvedAfter: 10 * MINUTE,
      }),
      incident('Q2', NOW - 11 * HOUR, {
        notified: ['PANNA01', 'PANNA01', 'PBJORN2', 'PDEVON4'],
        acknowledgedAfter: 6 * MINUTE,
        resolvedAfter: 8 * MINUTE,
        timeout: true,
      }),
      incident('Q3', NOW - 18 * HOUR, {
        title: 'disk full',
        service: 'PSVCADS',
        notified: ['PCHLOE3'],
        resolvedAfter: MINUTE,
        byPerson: false,
      }),
      incident('Q4', NOW - 200 * DAY, { notified: ['PANNA01'] }),
      incident('Q5', NOW - 500 * DAY, { notified: ['PANNA01'] }),
    );
    violations = [];
    permissions.authorize.mockReset();
    permissions.authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
    ]);
  });

  afterEach(async () => {
    await pagerDuty.stop();
    if (violations.length > 0) throw new Error(violations.join('\n'));
  });

  async function createServer(onCall: object = {}) {
    const mirror = await createMirror(
      databases,
      {
        config: {
          pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
          onCall: {
            requestsPerMinute: 60,
            officeHours: { timeZone: 'Europe/Stockholm' },
            ...onCall,
          },
        },
        entities: [user('anna', 'anna.lind@acme.example')],
        now: new Date(NOW).toISOString(),
      },
      databaseId,
    );
    await mirror.task.run();
    await mirror.schedulesTask.run();
    mirror.clock.advance(NOW - mirror.clock.now());
    await mirror.historyTask.run();
    mirror.clock.advance(NOW - mirror.clock.now());
    const app = express();
    app.use(checkAnswers(violations));
    app.use(
      createRouter({
        ...mirror,
        httpAuth: mockServices.httpAuth(),
        permissions,
      }),
    );
    app.use(mockErrorHandler());
    return { ...mirror, get: (path: string) => request(app).get(path) };
  }

  it('classes interruptions by the zone of the person, once for each incident', async () => {
    const { get } = await createServer();
    const { status, body } = await get('/health');
    expect(status).toBe(200);
    expect(body.total).toMatchObject({
      incidents: 3,
      // Anna by day; by night Anna and Björn, but not Devon in New York.
      interruptions: { office: 1, outside: 2, sleep: 2 },
      acknowledgement: { incidents: 2, medianSeconds: 120, p90Seconds: 360 },
      load: { people: 4, largestShare: 0.4 },
    });
    expect(body.weeks).toHaveLength(12);
    expect(body.total.weeks.at(-1)).toMatchObject({ incidents: 3 });
    expect(body.officeHours).toContain('Mon–Fri 09:00–17:00');
    expect(Date.parse(body.knownFrom)).toBeLessThan(NOW - 380 * DAY);
    expect(body.groups.map(({ group }: any) => group?.name)).toEqual([
      'Ads',
      'Podcast Delivery',
      undefined,
    ]);
    const [, delivery] = body.groups;
    expect(delivery.topAlarms).toMatchObject([
      { title: 'p99 latency high', incidents: 2 },
    ]);
    // One clock hour of the night was not quiet for each of the two.
    const { outsideHours, quietHours, from } = delivery.quiet;
    expect(outsideHours - quietHours).toBe(1);
    expect(outsideHours).toBeGreaterThan(800);
    expect(Date.parse(from)).toBeLessThan(NOW - 60 * DAY);

    const byService = await get('/health?groupBy=service&team=PTEAMAD');
    expect(byService.body.groups.map((g: any) => g.group.name)).toEqual([
      'ad-server',
    ]);
    expect(JSON.stringify(body)).not.toMatch(/Anna|PANNA01/);
  });

  it('shows the incidents behind each figure, and people to whom it concerns', async () => {
    const { get } = await createServer();
    const all = await get('/incidents?limit=2');
    expect(all.body.items).toMatchObject([
      {
        id: 'Q1',
        status: 'resolved',
        acknowledgedAt: new Date(NOW - HOUR + 2 * MINUTE).toISOString(),
        team: { name: 'Podcast Delivery' },
        interruptions: [{ class: 'office', person: { name: 'Anna Lind' } }],
      },
      { id: 'Q2' },
    ]);
    const { totalItems, nextCursor } = all.body.pageInfo;
    expect(totalItems).toBe(3);
    const rest = await get(`/incidents?limit=2&cursor=${nextCursor}`);
    expect(rest.body.items).toMatchObject([{ id: 'Q3' }]);

    const idsOf = async (query: string) =>
      (await get(`/incidents?${query}`)).body.items.map(({ id }: any) => id);
    expect(await idsOf('class=sleep')).toEqual(['Q2']);
    expect(await idsOf('title=disk%20full')).toEqual(['Q3']);
    expect(await idsOf('service=PSVCADS')).toEqual(['Q3']);
    expect(await idsOf('team=PTEAMDL')).toEqual(['Q1', 'Q2']);
    const from = new Date(NOW - 300 * DAY).toISOString();
    expect(
      await idsOf(`from=${from}&to=${new Date(NOW).toISOString()}`),
    ).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);

    permissions.authorize.mockImplementation(async ([{ permission }]) => [
      {
        result:
          permission.name === 'on-call.people.read'
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      },
    ]);
    const namesFor = async (userRef: string) => {
      const { body } = await get('/incidents').set(
        'authorization',
        mockCredentials.user.header(userRef),
      );
      return body.items[1].interruptions.map((i: any) => i.person?.name);
    };
    expect(await namesFor('user:default/anna')).toEqual([
      'Anna Lind',
      undefined,
      undefined,
    ]);
    expect(await namesFor('user:default/other')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    expect((await get('/incidents')).status).toBe(403);
    expect((await get('/health')).status).toBe(403);
  });

  it('fills the past in pieces, goes on where it stopped, and follows changes', async () => {
    const { history, historyTask, clock } = await createServer({
      requestsPerMinute: 1,
    });
    const first = (await history.getHistory('default'))!;
    expect(first.filledTo.getTime()).toBe(NOW);
    expect(first.filledFrom.getTime()).toBeGreaterThan(NOW - 20 * DAY);

    pagerDuty.fault = () => ({ status: 500 });
    await historyTask.run();
    const failed = (await history.getHistory('default'))!;
    expect(failed.filledFrom).toEqual(first.filledFrom);

    pagerDuty.fault = () => undefined;
    add(incident('Q6', clock.now(), { notified: ['PANNA01'] }));
    for (let i = 0; i < 80; i++) {
      clock.advance(5 * MINUTE);
      await historyTask.run();
    }
    const scope = {
      accounts: ['default'],
      window: { start: 0, end: clock.now() },
    };
    const incidents = await history.findIncidents(scope);
    expect(incidents.map(({ id }) => id)).toEqual([
      'Q4',
      'Q3',
      'Q2',
      'Q1',
      'Q6',
    ]);
    expect(await history.findInterruptions(scope)).toHaveLength(7);

    // Of an incident from before, only the log tells.
    pagerDuty.lists.log_entries.push(
      ...incident('Q4', clock.now() - MINUTE, {
        acknowledgedAfter: 0,
        resolvedAfter: 1000,
      }).log,
    );
    const before = pagerDuty.requests.length;
    clock.advance(5 * MINUTE);
    await historyTask.run();
    expect(pagerDuty.requests.length - before).toBeLessThanOrEqual(4);
    const [changed] = await history.findIncidents(scope);
    expect(changed).toMatchObject({ id: 'Q4', status: 'resolved' });
  });

  it('classes anew where hours or zones change', async () => {
    const { get, historyTask, config, task, clock } = await createServer();
    config.hours.sleep = { start: 0, end: 1 };
    await historyTask.run();
    clock.advance(NOW - clock.now());
    const { body } = await get('/health');
    expect(body.total.interruptions).toEqual({
      office: 1,
      outside: 4,
      sleep: 0,
    });
    pagerDuty.lists.users[0].time_zone = 'America/Los_Angeles';
    clock.advance(30 * MINUTE);
    await task.run();
    await historyTask.run();
    const moved = await get('/health');
    expect(moved.body.total.interruptions).toMatchObject({ office: 0 });
  });

  it('halves windows that hold more than PagerDuty pages', async () => {
    let refused = 0;
    pagerDuty.fault = ({ path, query }) => {
      const days =
        (Date.parse(query.get('until')!) - Date.parse(query.get('since')!)) /
        DAY;
      if (path !== '/log_entries' || days <= 2) return undefined;
      refused++;
      return {
        status: 200,
        body: { log_entries: [], more: true, total: 10_001, offset: 0 },
      };
    };
    const { get } = await createServer();
    expect(refused).toBeGreaterThan(0);
    const { body } = await get('/health');
    expect(body.total.interruptions).toEqual({
      office: 1,
      outside: 2,
      sleep: 2,
    });
  });

  it('needs as many statements for one service as for all', async () => {
    const { get, knex } = await createServer();
    const count = async (path: string) => {
      let statements = 0;
      const listener = () => statements++;
      knex.on('query', listener);
      await get(path);
      knex.removeListener('query', listener);
      return statements;
    };
    expect(await count('/health?service=PSVCAPI')).toBe(await count('/health'));
    expect(await count('/incidents?limit=1')).toBe(
      await count('/incidents?limit=500'),
    );
  });
});
