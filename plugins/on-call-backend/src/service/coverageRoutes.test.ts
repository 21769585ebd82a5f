import {
  mockErrorHandler,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express from 'express';
import request from 'supertest';
import { checkAnswers } from '../__testUtils__/checkAnswers';
import { createMirror, entity, user } from '../__testUtils__/createMirror';
import { FakePagerDuty } from '../__testUtils__/FakePagerDuty';
import {
  entry,
  layerSchedule,
  rotation,
  shiftSchedule,
} from '../__testUtils__/schedules';
import { createRouter } from './createRouter';

jest.setTimeout(30_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.parse('2026-10-20T12:00:00Z');
const PAST = NOW - 100 * DAY;
const FUTURE = NOW + 200 * DAY;

describe('coverage', () => {
  let pagerDuty: FakePagerDuty;
  let violations: string[];
  const permissions = mockServices.permissions.mock();

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
    pagerDuty.lists.schedules = [
      layerSchedule(
        'PSCHPRI',
        rotation(['PANNA01', 'PBJORN2', 'PGONE99'], PAST, FUTURE),
        [entry('PGONE99', NOW + 2 * DAY, NOW + 3 * DAY)],
      ),
      layerSchedule('PSCHSEC', rotation(['PCHLOE3'], PAST, FUTURE)),
    ];
    pagerDuty.lists['v3/schedules'] = [
      shiftSchedule('PSCHV3A', [
        entry('PDEVON4', PAST, NOW + 10 * DAY),
        { ...entry('PANNA01', NOW, NOW + 10 * DAY), source: 'custom_shift' },
        entry('', NOW + 10 * DAY, NOW + 11 * DAY),
        entry('PDEVON4', NOW + 11 * DAY, FUTURE),
      ]),
    ];
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

  async function createServer(
    options: { entities?: Entity[]; onCall?: object } = {},
  ) {
    const mirror = await createMirror(databases, {
      config: {
        pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
        onCall: { requestsPerMinute: 100, ...options.onCall },
      },
      entities: options.entities,
      now: new Date(NOW).toISOString(),
    });
    await mirror.task.run();
    await mirror.schedulesTask.run();
    // Waiting between requests let the clock go on.
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

  const namesOf = (body: any) =>
    body.items.map(({ policy }: any) => policy.name);

  it('tells who is on call across the company, page by page', async () => {
    const { get } = await createServer();
    const { body } = await get('/now');
    expect(namesOf(body)).toEqual([
      'Ads EP',
      'Podcast Delivery EP',
      'Old batch EP',
    ]);
    expect(body.items[1]).toMatchObject({
      team: { id: 'PTEAMDL', name: 'Podcast Delivery' },
      services: [{ id: 'PSVCAPI', name: 'playback-api' }],
      serviceCount: 1,
      levels: [{ now: [{ person: { name: 'Anna Lind' } }] }, {}, {}],
    });
    expect(body.sources).toMatchObject([{ state: 'ok' }]);

    const first = await get('/now?limit=2');
    const { nextCursor, totalItems } = first.body.pageInfo;
    expect(totalItems).toBe(3);
    const second = await get(`/now?limit=2&cursor=${nextCursor}`);
    expect(namesOf(second.body)).toEqual(['Old batch EP']);
    expect(second.body.pageInfo).toEqual({ totalItems: 3 });
  });

  it('finds people, teams, services and policies by a part of their name', async () => {
    const { get } = await createServer();
    const search = async (text: string) =>
      namesOf((await get('/now').query({ search: text })).body);
    expect(await search('anna')).toEqual(['Podcast Delivery EP']);
    expect(await search('PODCAST')).toEqual(['Podcast Delivery EP']);
    expect(await search('ad-serv')).toEqual(['Ads EP']);
    expect(await search('batch e')).toEqual(['Old batch EP']);
    expect(await search('%')).toEqual([]);
    expect(await search('nobody')).toEqual([]);
  });

  it('narrows to the teams of a catalog group', async () => {
    const group = (name: string, annotations = {}) =>
      entity(name, annotations, 'Group');
    const { get } = await createServer({
      entities: [
        group('podcast-delivery'),
        group('advertising', {
          'operations-in-teams/pagerduty-team-ids': 'PTEAMAD, PNONE',
        }),
        group('nobody'),
      ],
    });
    const of = async (team: string) => {
      const { status, body } = await get('/coverage').query({ team });
      return status === 200 ? namesOf(body) : status;
    };
    expect(await of('group:default/podcast-delivery')).toEqual([
      'Podcast Delivery EP',
    ]);
    expect(await of('group:default/advertising')).toEqual(['Ads EP']);
    expect(await of('group:default/nobody')).toEqual([]);
    expect(await of('group:default/missing')).toBe(404);
    expect(await of('PTEAMDL')).toEqual(['Podcast Delivery EP']);
    expect(await of('group:/')).toBe(400);
  });

  it('tells coverage from the final shifts of both systems', async () => {
    const { get } = await createServer({
      onCall: { centralOperations: { schedules: ['PSCHV3A'] } },
    });
    const { status, body } = await get('/coverage').query({
      from: new Date(NOW).toISOString(),
      to: new Date(NOW + 14 * DAY).toISOString(),
    });
    expect(status).toBe(200);
    const [ads, delivery, old] = body.items;
    expect(ads).toMatchObject({
      windows: [
        { days: 7, share: 1 },
        { days: 28, share: 1 - 1 / 28 },
        { days: 90, share: 1 - 1 / 90 },
      ],
      gaps: [
        {
          start: new Date(NOW + 10 * DAY).toISOString(),
          end: new Date(NOW + 11 * DAY).toISOString(),
        },
      ],
      hoursToFirstGap: 240,
      people: 2,
      centralOperations: true,
      serviceCount: 2,
    });
    expect(
      ads.lanes[0].bars.map(({ person, source }: any) => [person.id, source]),
    ).toEqual([
      ['PDEVON4', 'rotation'],
      ['PANNA01', 'custom-shift'],
      ['PDEVON4', 'rotation'],
    ]);
    expect(delivery).toMatchObject({
      gaps: [],
      people: 3,
      depth: { levels: 3, differentPeople: 1 },
      leavers: [{ id: 'PGONE99', name: 'Name of PGONE99' }],
      personTargets: [{ level: 3, target: { id: 'PDEVON4' } }],
      centralOperations: false,
    });
    expect(
      delivery.lanes[0].bars.some(({ source }: any) => source === 'override'),
    ).toBe(true);
    expect(delivery.findings.map(({ code }: any) => code)).toEqual([
      'leaver-rotating',
      'person-target',
    ]);
    expect(old).toMatchObject({ serviceCount: 0, singlePerson: true });
    expect(old.findings.map(({ code }: any) => code)).toContain(
      'unused-policy',
    );
  });

  it('knows leavers of the catalog, and coverage before the first schedule', async () => {
    const { get, catalog, task, clock } = await createServer({
      entities: [user('anna', 'anna.lind@acme.example')],
    });
    const leavers = async () => {
      const { body } = await get('/coverage');
      return body.items[1].leavers.map(({ id }: any) => id);
    };
    expect(await leavers()).toEqual(['PGONE99']);
    jest
      .spyOn(catalog, 'streamEntities')
      .mockImplementation(async function* none() {
        yield [];
      });
    clock.advance(30 * MINUTE);
    await task.run();
    clock.advance(30 * MINUTE);
    await task.run();
    expect(await leavers()).toEqual(['PGONE99', 'PANNA01']);

    pagerDuty.fault = ({ path }) =>
      path.includes('schedules') ? { status: 403 } : undefined;
    const denied = await createServer();
    const { body } = await denied.get('/coverage');
    expect(body.items[1].windows.map(({ days }: any) => days)).toEqual([7, 28]);
  });

  it('answers for one entity', async () => {
    const { get } = await createServer({
      entities: [
        entity('api', { 'pagerduty.com/service-id': 'PSVCAPI' }),
        entity('bare'),
      ],
    });
    const { body } = await get('/coverage/component/default/api');
    expect(namesOf(body)).toEqual(['Podcast Delivery EP']);
    expect((await get('/coverage/component/default/bare')).body.items).toEqual(
      [],
    );
    expect((await get('/coverage/component/default/none')).status).toBe(404);
    const backwards = await get('/coverage').query({
      from: new Date(NOW).toISOString(),
      to: new Date(NOW).toISOString(),
    });
    expect(backwards.status).toBe(400);
  });

  it('lists schedules, and people to those who may see them', async () => {
    const { get } = await createServer({
      entities: [user('anna', 'anna.lind@acme.example')],
    });
    const schedules = await get('/schedules?limit=2');
    expect(schedules.body.items).toMatchObject([
      { id: 'PSCHPRI', system: 'v2', people: 3, timeZone: 'Europe/Stockholm' },
      { id: 'PSCHSEC', system: 'v2', people: 1 },
    ]);
    const { nextCursor } = schedules.body.pageInfo;
    const rest = await get(`/schedules?limit=2&cursor=${nextCursor}`);
    expect(rest.body.items).toMatchObject([
      { id: 'PSCHV3A', system: 'v3', timeZone: 'Asia/Kolkata' },
    ]);
    const [{ knownFrom, knownUntil }] = rest.body.items;
    expect(Date.parse(knownFrom)).toBeLessThanOrEqual(NOW - 60 * DAY);
    expect(Date.parse(knownUntil)).toBeGreaterThanOrEqual(NOW + 90 * DAY);

    const matched = await get('/people?matched=true');
    expect(matched.body.items).toMatchObject([
      { id: 'PANNA01', userRef: 'user:default/anna' },
    ]);
    const unmatched = await get('/people?matched=false');
    expect(unmatched.body.items).toHaveLength(4);

    permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    for (const path of ['/now', '/coverage', '/schedules', '/people']) {
      expect((await get(path)).status).toBe(403);
    }
  });

  it('needs as many statements for one policy as for all', async () => {
    const { get, knex } = await createServer();
    const count = async (path: string) => {
      let statements = 0;
      const listener = () => statements++;
      knex.on('query', listener);
      await get(path);
      knex.removeListener('query', listener);
      return statements;
    };
    expect(await count('/now?limit=1')).toBe(await count('/now?limit=500'));
    expect(await count('/coverage?limit=1')).toBe(
      await count('/coverage?limit=500'),
    );
  });
});
