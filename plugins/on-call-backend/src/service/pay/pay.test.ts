import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ConfigReader } from '@backstage/config';
import {
  createPayServer,
  SIMPLE_PAY,
} from '../../__testUtils__/createPayServer';
import { entity, user } from '../../__testUtils__/createMirror';
import { incident } from '../../__testUtils__/incidents';
import { FakePagerDuty } from '../../__testUtils__/FakePagerDuty';
import {
  entry,
  layerSchedule,
  rotation,
  shiftSchedule,
} from '../../__testUtils__/schedules';
import { readPayPolicy } from '../../config';
import { DatabasePayMirrorStore, DatabasePayStore } from '../../database';
import { createPay } from './createPay';

jest.setTimeout(120_000);

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_18'],
});

const time = (text: string) => Date.parse(text);
type Entry = ReturnType<typeof entry>;

/** The same entries with somebody else in a part of them. */
function given(entries: Entry[], person: string, from: string, to: string) {
  const start = time(from);
  const end = time(to);
  return [
    ...entries.flatMap(item => [
      { ...item, end: Math.min(item.end, start) },
      { ...item, start: Math.max(item.start, end) },
    ]),
    entry(person, start, end),
  ].filter(item => item.start < item.end);
}

describe.each(databases.eachSupportedId())('pay, %s', databaseId => {
  let pagerDuty: FakePagerDuty;
  const violations: string[] = [];
  // Mondays at nine in Stockholm; the clocks change on 25 October.
  const weeks = [
    ...rotation(
      ['PANNA01', 'PBJORN2'],
      time('2026-10-05T07:00:00Z'),
      time('2026-10-19T07:00:00Z'),
    ),
    entry('PCHLOE3', time('2026-10-19T07:00Z'), time('2026-10-26T08:00Z')),
    ...rotation(
      ['PANNA01', 'PBJORN2'],
      time('2026-11-02T08:00:00Z'),
      time('2027-02-01T08:00:00Z'),
    ),
  ];
  const hold = (entries: Entry[]) => {
    pagerDuty.lists.schedules = [layerSchedule('PSCHPRI', entries)];
  };

  beforeEach(async () => {
    violations.length = 0;
    pagerDuty = await FakePagerDuty.start();
    hold(weeks);
    pagerDuty.lists['v3/schedules'] = [
      shiftSchedule('PSCHV3A', [
        {
          ...entry(
            'PDEVON4',
            time('2026-10-03T00:00:00Z'),
            time('2026-10-03T12:00:00Z'),
          ),
          source: 'custom_shift',
        },
        entry('', time('2026-10-04T00:00Z'), time('2026-10-05T00:00Z')),
      ]),
    ];
  });

  afterEach(async () => {
    await pagerDuty.stop();
    if (violations.length > 0) throw new Error(violations.join('\n'));
  });

  const start = (
    options: Partial<Parameters<typeof createPayServer>[2]> = {},
  ) =>
    createPayServer(databases, databaseId, {
      pagerDuty,
      violations,
      now: '2026-11-01T12:00:00Z',
      ...options,
    });

  type Server = Awaited<ReturnType<typeof start>>;

  async function close({ post }: Server, period: string) {
    const reviewed = await post(`/periods/${period}/review`);
    expect(reviewed.body).toMatchObject({ state: 'reviewed' });
    const closed = await post(`/periods/${period}/close`, { note: 'Done' });
    expect(closed.body).toMatchObject({ period, state: 'closed' });
    return closed.body;
  }

  const OCTOBER = [
    'period,person,email,pagerduty_user_id,band,minutes,rate_per_hour,currency,amount',
    // A week is 168 hours, 40 of them office hours.
    '2026-10,Anna Lind,anna.lind@acme.example,PANNA01,outside,7680,50,SEK,6400.00',
    '2026-10,Björn Åkesson,bjorn.akesson@acme.example,PBJORN2,outside,7680,50,SEK,6400.00',
    // In London, an hour later, with the hour that comes twice: 129 hours.
    '2026-10,Chloé Martin,chloe.martin@acme.example,PCHLOE3,outside,7740,50,SEK,6450.00',
    // A Saturday from New York.
    '2026-10,Devon Reyes,devon.reyes@acme.example,PDEVON4,outside,720,50,SEK,600.00',
    '',
  ].join('\r\n');

  it('closes a month, and answers from what was frozen for ever', async () => {
    const server = await start();
    const { get, post, pull, payOptions, knex } = server;
    await pull('2026-11-02T12:00:00Z');

    const open = await get('/periods/2026-10');
    expect(open.body).toMatchObject({
      state: 'open',
      closable: true,
      people: 4,
      totals: [{ currency: 'SEK', amount: '19850.00' }],
    });
    expect(open.body.problems.map(({ code }: any) => code).sort()).toEqual([
      'direct-target',
      'unmatched-person',
    ]);
    const early = await post('/periods/2026-10/close');
    expect(early.status).toBe(409);
    expect(early.body.error.message).toMatch(/is open.*reviewed first/);
    expect((await get('/periods/2026-10/export')).status).toBe(409);

    const { closing } = await close(server, '2026-10');
    expect(closing).toMatchObject({ number: 1, by: 'user:default/petra' });
    const file = await get('/periods/2026-10/export');
    expect(file.headers['content-type']).toMatch(/^text\/csv/);
    expect(file.text).toBe(OCTOBER);
    const exported = await post('/periods/2026-10/export');
    expect(exported.body).toMatchObject({
      state: 'exported',
      totals: [{ currency: 'SEK', amount: '19850.00' }],
    });
    const answers = async () =>
      Promise.all(
        [
          '/periods/2026-10/export',
          '/periods/2026-10/statement.csv?person=user:default/anna',
          '/periods/2026-10/statement?person=user:default/anna',
          '/periods/2026-10/people',
        ].map(async path => (await get(path)).text),
      );
    const before = await answers();
    const [anna] = JSON.parse(before[2]).lines;
    expect(anna.intervals[0]).toMatchObject({
      start: '2026-10-05T15:00:00.000Z',
      end: '2026-10-05T22:00:00.000Z',
      scheduleId: 'default/PSCHPRI',
      level: 1,
      source: { kind: 'rotation' },
      timeZone: 'Europe/Stockholm',
      rule: { kind: 'day', day: 'monday' },
      rateId: 'rate',
    });

    hold(given(weeks, 'PEVAAA5', '2026-10-01T00:00Z', '2026-11-01T00:00Z'));
    pagerDuty.lists.users = [
      { ...pagerDuty.lists.users[1], name: 'Björn Renamed' },
      ...pagerDuty.lists.users.slice(2),
    ];
    await pull('2026-11-04T12:00:00Z');
    const rules = readPayPolicy(
      new ConfigReader({ onCall: { pay: { ...SIMPLE_PAY, rate: '99' } } }),
    );
    const changed = createPay({ ...payOptions, rules });
    expect(await changed.pay!.getExport('2026-10')).toBe(OCTOBER);
    expect(await answers()).toEqual(before);

    // As a dump would bring it back, into an empty database.
    const other = await databases.init(databaseId);
    const database = mockServices.database({
      knex: other,
      migrations: { skip: false },
    });
    const store = await DatabasePayStore.create({ database });
    for (const table of ['pay_periods', 'pay_closings', 'pay_statements']) {
      await other(table).insert((await knex(table)).reverse());
    }
    const restored = createPay({
      ...payOptions,
      rules,
      store,
      mirror: await DatabasePayMirrorStore.create({ database }),
    });
    expect(await restored.pay!.getExport('2026-10')).toBe(OCTOBER);

    await other('pay_statements')
      .where({ user_ref: 'user:default/anna' })
      .update({ content: '{}' });
    await expect(restored.pay!.getExport('2026-10')).rejects.toThrow(
      /altered after it was closed/,
    );
  });

  it('corrects closed months in the next that is closed, once', async () => {
    const server = await start();
    const { get, pull } = server;
    const linesOf = async (period: string) =>
      (await get(`/periods/${period}/export`)).text
        .split('\r\n')
        .filter(line => line.startsWith('2026-10'))
        .map(line => line.split(','))
        .map(([, person, , , , minutes, , , amount]) => [
          person,
          Number(minutes),
          amount,
        ]);
    await pull('2026-11-02T12:00:00Z');
    await close(server, '2026-10');
    const empty = await get('/periods/2026-11/changes');
    expect(empty.body.items).toEqual([]);

    // Anna takes Björn's Saturday after all, and somebody new a Sunday.
    const swapped = given(
      weeks,
      'PANNA01',
      '2026-10-16T22:00Z',
      '2026-10-17T22:00Z',
    );
    hold(given(swapped, 'PEVAAA5', '2026-10-17T22:00Z', '2026-10-18T22:00Z'));
    await pull('2026-11-10T12:00:00Z');
    const seen = await get('/periods/2026-11/changes');
    expect(seen.body.items).toMatchObject([
      {
        schedule: { name: 'Schedule PSCHPRI' },
        start: '2026-10-17T22:00:00.000Z',
        before: [{ name: 'Björn Åkesson' }],
        after: [{ name: 'Eva Holm' }],
        closedPeriod: '2026-10',
      },
      {
        start: '2026-10-16T22:00:00.000Z',
        after: [{ name: 'Anna Lind', userRef: 'user:default/anna' }],
      },
    ]);
    const open = await get('/periods/2026-11/people?search=anna');
    expect(open.body.items[0].corrections).toMatchObject([
      {
        corrects: '2026-10',
        minutes: 1440,
        amount: '1200.00',
        reasons: [{ kind: 'on-call-added', scheduleId: 'default/PSCHPRI' }],
      },
    ]);
    expect((await linesOf('2026-10')).length).toBe(4);

    await pull('2026-12-01T12:00:00Z');
    await close(server, '2026-11');
    expect(await linesOf('2026-11')).toEqual([
      ['Anna Lind', 1440, '1200.00'],
      ['Björn Åkesson', -2880, '-2400.00'],
      ['Eva Holm', 1440, '1200.00'],
    ]);

    // Half of the Saturday goes back; what was paid before is not paid again.
    hold(
      given(
        given(swapped, 'PEVAAA5', '2026-10-17T22:00Z', '2026-10-18T22:00Z'),
        'PBJORN2',
        '2026-10-16T22:00Z',
        '2026-10-17T10:00Z',
      ),
    );
    await pull('2026-12-03T12:00:00Z');
    await pull('2027-01-02T12:00:00Z');
    await close(server, '2026-12');
    expect(await linesOf('2026-12')).toEqual([
      ['Anna Lind', -720, '-600.00'],
      ['Björn Åkesson', 720, '600.00'],
    ]);
    await pull('2027-02-02T12:00:00Z');
    await close(server, '2027-01');
    expect(await linesOf('2027-01')).toEqual([]);
    expect((await get('/periods')).body.items[1]).toMatchObject({
      period: '2027-01',
      state: 'closed',
    });
  });

  it('opens the last closed month only, for a reason, and keeps its closing', async () => {
    const server = await start();
    const { get, post, pull, auditor } = server;
    await pull('2026-11-02T12:00:00Z');
    const { closing: first } = await close(server, '2026-10');
    expect(
      (await post('/periods/2026-10/reopen', { reason: '  ' })).status,
    ).toBe(400);
    const opened = await post(
      '/periods/2026-10/reopen',
      { reason: 'Chloé was paid elsewhere' },
      'user:default/nora',
    );
    expect(opened.body).toMatchObject({ state: 'open' });
    expect((await get('/periods/2026-10/export')).status).toBe(409);
    const { closing: second } = await close(server, '2026-10');
    expect(second).toMatchObject({ number: 2, hash: first.hash });

    const { body } = await get('/periods/2026-10');
    expect(body.closings).toMatchObject([
      { number: 1, hash: first.hash, supersededAt: expect.any(String) },
      { number: 2 },
    ]);
    expect(body.transitions).toMatchObject([
      { from: 'open', to: 'reviewed' },
      { from: 'reviewed', to: 'closed', note: 'Done', closing: 1 },
      {
        from: 'closed',
        to: 'open',
        by: 'user:default/nora',
        note: 'Chloé was paid elsewhere',
        closing: 1,
      },
      { to: 'reviewed' },
      { to: 'closed', closing: 2 },
    ]);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'pay-reopen',
        severityLevel: 'high',
        meta: { period: '2026-10' },
      }),
    );

    await pull('2026-12-01T12:00:00Z');
    await close(server, '2026-11');
    const late = await post('/periods/2026-10/reopen', { reason: 'Late' });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toMatch(/2026-11 is closed after it/);
  });

  it('lets one of two close, and nobody what was not reviewed', async () => {
    const { post, pull } = await start();
    await pull('2026-11-02T12:00:00Z');
    await post('/periods/2026-10/review');
    hold(given(weeks, 'PEVAAA5', '2026-10-05T16:00Z', '2026-10-05T18:00Z'));
    await pull('2026-11-04T12:00:00Z');
    const changed = await post('/periods/2026-10/close');
    expect(changed.status).toBe(409);
    expect(changed.body.error.message).toMatch(/not what was reviewed/);

    await post('/periods/2026-10/review');
    const both = await Promise.all([
      post('/periods/2026-10/close'),
      post('/periods/2026-10/close'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each<[string, object, string, RegExp]>([
    ['a month that is not over', {}, '2026-11', /2026-11 is not over/],
    ['a month that was never read', {}, '2026-03', /Not all of 2026-03/],
    [
      'a day without a rate',
      { rate: [{ from: '2026-10-20', perHour: '50' }] },
      '2026-10',
      /No rate is in effect/,
    ],
    ['a negative rate', { rate: '-1' }, '2026-10', /negative/],
    ['an unknown zone', { timeZone: 'Mars/Base' }, '2026-10', /no time zone/],
    ['nobody paid', { rate: '0' }, '2026-10', /Nobody gets anything/],
  ])('names %s before anything is closed', async (_, pay, period, message) => {
    const { get, post, pull } = await start({ pay: { ...SIMPLE_PAY, ...pay } });
    await pull('2026-11-02T12:00:00Z');
    const { body } = await get(`/periods/${period}`);
    expect(body.closable).toBe(false);
    const { status, body: refused } = await post(`/periods/${period}/review`);
    expect(status).toBe(409);
    expect(refused.error.message).toMatch(message);
  });

  it('waits until every schedule was read after the month ended', async () => {
    const server = await start();
    const { get, post, pull } = server;
    await pull('2026-10-31T20:00:00Z');
    server.clock.advance(12 * 60 * 60 * 1000);
    const codes = async () =>
      (await get('/periods/2026-10')).body.problems
        .filter(({ severity }: any) => severity === 'error')
        .map(({ code }: any) => code);
    expect(await codes()).toEqual(['stale-list', 'stale-schedule']);
    await pull('2026-11-02T12:00:00Z');
    expect(await codes()).toEqual([]);

    // Who leaves, and what is deleted, is still paid for what was before.
    pagerDuty.lists.users = pagerDuty.lists.users.slice(1);
    pagerDuty.lists.schedules = [];
    await pull('2026-11-02T14:00:00Z');
    await pull('2026-11-02T16:00:00Z');
    await pull('2026-11-02T18:00:00Z');
    expect(await codes()).toEqual([]);
    await post('/periods/2026-10/review');
    await post('/periods/2026-10/close');
    expect((await get('/periods/2026-10/export')).text).toBe(OCTOBER);
  });

  it('tells everybody their own, leads their teams, leadership no people', async () => {
    const night = time('2026-10-06T20:00:00Z');
    const page = incident('Q1', night, { notified: ['PANNA01'] });
    pagerDuty.lists.incidents.push(page.incident);
    pagerDuty.lists.log_entries.push(...page.log);
    const server = await start({
      entities: [
        user('anna', 'anna.lind@acme.example'),
        entity('podcast-delivery', {}, 'Group'),
        entity('ads', {}, 'Group'),
      ],
      groupRefs: ['user:default/lead', 'group:default/podcast-delivery'],
    });
    const { get, pull, permissions } = server;
    const permit = (...names: string[]) =>
      permissions.authorize.mockImplementation(async requests =>
        requests.map(({ permission }) => ({
          result: names.some(name => permission.name === `on-call.pay.${name}`)
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
        })),
      );
    await pull('2026-11-02T12:00:00Z');
    const before = (await get('/costs?from=2026-10&to=2026-10')).body.months;
    await close(server, '2026-10');
    const costs = await get('/costs?from=2026-10&to=2026-11');
    const [october, november] = costs.body.months;
    expect({ ...before[0], state: 'closed' }).toEqual(october);
    expect(october).toMatchObject({
      totals: [{ amount: '19850.00' }],
      people: 4,
      minutes: 23_820,
      // A page at ten in the evening spoils an hour.
      outsideInterruptions: 1,
      quietMinutes: 23_760,
      teams: [
        // Without a team a schedule counts for that of the policy that calls it.
        {
          team: { name: 'Ads', ref: 'group:default/ads' },
          people: 1,
          quietShare: 1,
        },
        {
          team: { name: 'Delivery', ref: 'group:default/podcast-delivery' },
          people: 3,
          outsideInterruptions: 1,
          quietShare: 23_040 / 23_100,
        },
      ],
    });
    expect(november).toMatchObject({ state: 'open' });
    expect(JSON.stringify(costs.body)).not.toMatch(/Anna|Björn|Devon|PANNA/);
    expect((await get('/costs?from=2025-01&to=2026-10')).status).toBe(400);
    const forecast = await get('/forecast');
    expect(forecast.body).toMatchObject({
      period: '2026-12',
      earned: [],
      totals: forecast.body.coming,
      knownUntil: '2026-12-31T23:00:00.000Z',
    });

    permit('team.read');
    const teams = await get('/teams?period=2026-10');
    expect(teams.body.items.map(({ team }: any) => team.ref)).toEqual([
      'group:default/podcast-delivery',
    ]);
    expect(JSON.stringify(teams.body)).not.toMatch(/Anna|Björn|Devon|PANNA/);
    expect((await get('/costs')).status).toBe(403);

    permit('own.read');
    const anna = 'user:default/anna';
    const mine = await get('/me', anna);
    expect(mine.body).toMatchObject({
      period: '2026-11',
      state: 'open',
      statement: { person: { id: anna }, totals: [{ currency: 'SEK' }] },
      history: [{ period: '2026-10', totals: [{ amount: '6400.00' }] }],
    });
    const { statement, forecast: sums } = mine.body;
    const sum = [...sums.earned, ...sums.coming].reduce(
      (total, { amount }) => total + Number(amount),
      0,
    );
    expect(sum).toBe(Number(statement.totals[0].amount));
    const october2 = await get('/me?period=2026-10', anna);
    expect(october2.body.statement.lines[0]).toMatchObject({
      minutes: 7680,
      amount: '6400.00',
    });
    const path = '/periods/2026-10/statement';
    expect((await get(`${path}?person=default/PBJORN2`, anna)).status).toBe(
      403,
    );
    expect((await get(`${path}.csv?person=${anna}`, anna)).status).toBe(200);
    expect((await get(`${path}?person=${anna}`, 'user:default/x')).status).toBe(
      403,
    );
    expect((await get('/me', 'user:default/nobody')).body).not.toHaveProperty(
      'statement',
    );
  });

  it('keeps formulas out of files', async () => {
    const server = await start();
    pagerDuty.lists.users[0].name = '=HYPERLINK("http://evil","Anna")';
    pagerDuty.lists.users[1].name = '+1, "Björn"';
    await server.pull('2026-11-02T12:00:00Z');
    await close(server, '2026-10');
    const { text } = await server.get('/periods/2026-10/export');
    expect(text).toContain(`2026-10,"'=HYPERLINK(""http://evil"",""Anna"")",`);
    expect(text).toContain(`2026-10,"'+1, ""Björn""",`);
  });

  it('needs as many statements for many people as for few', async () => {
    const people = Array.from({ length: 40 }, (_, index) => ({
      ...pagerDuty.lists.users[0],
      id: `PMANY${index}`,
      name: `Person ${index}`,
      email: `person${index}@acme.example`,
    }));
    const counts: number[][] = [];
    for (const many of [false, true]) {
      if (many) {
        pagerDuty.lists.users.push(...people);
        pagerDuty.lists.schedules.push(
          ...people.map(({ id }) =>
            layerSchedule(`PS${id}`, [
              entry(id, time('2026-10-06T18:00Z'), time('2026-10-07T06:00Z')),
            ]),
          ),
        );
      }
      const { get, post, pull, knex } = await start();
      await pull('2026-11-02T12:00:00Z');
      const count = async (ask: () => Promise<{ status: number }>) => {
        let statements = 0;
        const listener = () => statements++;
        knex.on('query', listener);
        const { status } = await ask();
        expect(status).toBe(200);
        knex.removeListener('query', listener);
        return statements;
      };
      counts.push([
        await count(async () => get('/periods/2026-10')),
        await count(async () => get('/me?period=2026-10', 'user:default/anna')),
        await count(async () => post('/periods/2026-10/review')),
        await count(async () => post('/periods/2026-10/close')),
        await count(async () => get('/periods/2026-10/export')),
        await count(async () => get('/costs')),
        await count(async () => get('/periods/2026-10/changes')),
      ]);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(Math.max(...counts[0])).toBeLessThan(65);
  });
});
