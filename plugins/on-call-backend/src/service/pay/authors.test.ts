import { TestDatabases } from '@backstage/backend-test-utils';
import {
  createPayServer,
  SIMPLE_PAY,
} from '../../__testUtils__/createPayServer';
import { FakePagerDuty } from '../../__testUtils__/FakePagerDuty';
import {
  entry,
  layerSchedule,
  overrideRecord,
  shiftSchedule,
} from '../../__testUtils__/schedules';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const time = (text: string) => Date.parse(text);

describe.each(databases.eachSupportedId())('who made it, %s', databaseId => {
  let pagerDuty: FakePagerDuty;
  const violations: string[] = [];

  // Anna holds October; Björn takes over for one night, from her and from Chloé.
  const october = entry('PANNA01', time('2026-10-01'), time('2026-11-05'));
  const night = entry(
    'PBJORN2',
    time('2026-10-13T18:00Z'),
    time('2026-10-14T06:00Z'),
  );
  const layers = [
    [entry('PCHLOE3', time('2026-10-14T00:00Z'), time('2026-10-14T12:00Z'))],
    [october],
  ];
  const withNight = () =>
    layerSchedule(
      'PSCHPRI',
      [
        { ...october, end: night.start },
        night,
        { ...layers[0][0], start: night.end },
        { ...october, start: layers[0][0].end },
      ],
      [night],
      layers,
    );

  beforeEach(async () => {
    violations.length = 0;
    pagerDuty = await FakePagerDuty.start();
    pagerDuty.lists.schedules = [layerSchedule('PSCHPRI', [october])];
  });

  afterEach(async () => {
    await pagerDuty.stop();
    if (violations.length > 0) throw new Error(violations.join('\n'));
  });

  const start = (pay: object = SIMPLE_PAY) =>
    createPayServer(databases, databaseId, {
      pagerDuty,
      violations,
      now: '2026-10-10T12:00:00Z',
      pay,
    });

  type Server = Awaited<ReturnType<typeof start>>;

  async function sourcesOf({ get }: Server, person: string) {
    const { body } = await get(
      `/periods/2026-10/statement?person=${encodeURIComponent(person)}`,
    );
    return [...body.lines, ...body.unpaid].flatMap(({ intervals }: any) =>
      intervals.map(({ start: from, source }: any) => [from, source]),
    );
  }

  it('tells who made an override, and whose turn it was', async () => {
    const server = await start();
    pagerDuty.lists.schedules = [withNight()];
    pagerDuty.lists['audit/records'] = [
      overrideRecord('R1', 'PSCHPRI', time('2026-10-12T09:00Z'), night),
    ];
    await server.pull('2026-11-02T12:00:00Z');
    const by = { kind: 'user', name: 'Björn Åkesson' };
    expect(await sourcesOf(server, 'user:default/bjorn')).toEqual([
      [
        '2026-10-13T18:00:00.000Z',
        { kind: 'override', by, insteadOf: 'Anna Lind' },
      ],
      // Another day in Stockholm.
      [
        '2026-10-13T22:00:00.000Z',
        { kind: 'override', by, insteadOf: 'Anna Lind' },
      ],
      [
        '2026-10-14T00:00:00.000Z',
        { kind: 'override', by, insteadOf: 'Chloé Martin' },
      ],
    ]);
    expect(await sourcesOf(server, 'user:default/anna')).toContainEqual([
      '2026-10-13T15:00:00.000Z',
      { kind: 'rotation' },
    ]);
  });

  it('tells who changed a schedule between two readings', async () => {
    const server = await start();
    const { get, pull } = server;
    await pull('2026-10-11T12:00:00Z');
    pagerDuty.lists.schedules = [
      {
        ...withNight(),
        // Nothing but who is on call says what the record was about.
        layers: [],
      },
    ];
    const record = (id: string, at: string, actor?: object) => ({
      ...overrideRecord(id, 'PSCHPRI', time(at), night),
      details: null,
      actors: actor ? [actor] : null,
    });
    const key = { id: 'PKEY', type: 'api_key_reference', summary: 'Terra' };
    pagerDuty.lists['audit/records'] = [
      record('BEFORE', '2026-10-11T09:00Z'),
      record('R1', '2026-10-12T09:00Z', key),
      record('R2', '2026-10-12T09:30Z', key),
      {
        ...record('OTHER', '2026-10-12T09:00Z'),
        root_resource: { id: 'POTHER', type: 'schedule_reference' },
      },
    ];
    await pull('2026-10-12T12:00:00Z');
    await pull('2026-11-02T12:00:00Z');

    const changes = await get('/periods/2026-10/changes');
    expect(changes.body.auditProblem).toBeUndefined();
    expect(
      changes.body.items.map(({ before, after, by }: any) => [
        before[0].name,
        after[0].name,
        by,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [
          'Anna Lind',
          'Björn Åkesson',
          [{ kind: 'api-key', name: 'Terra', at: '2026-10-12T09:30:00.000Z' }],
        ],
      ]),
    );
    expect(await sourcesOf(server, 'user:default/bjorn')).toContainEqual([
      '2026-10-13T18:00:00.000Z',
      {
        kind: 'override',
        by: { kind: 'api-key', name: 'Terra' },
        insteadOf: 'Anna Lind',
      },
    ]);
  });

  it('does not say who where several did something at that time', async () => {
    const server = await start();
    await server.pull('2026-10-11T12:00:00Z');
    pagerDuty.lists.schedules = [withNight()];
    pagerDuty.lists['audit/records'] = ['PKEY1', 'PKEY2'].map((id, index) => ({
      ...overrideRecord(
        `R${index}`,
        'PSCHPRI',
        time('2026-10-12T09:00Z') + index,
        night,
      ),
      details: null,
      actors: [{ id, type: 'app_reference', summary: `App ${index}` }],
    }));
    await server.pull('2026-11-02T12:00:00Z');
    const { body } = await server.get('/periods/2026-10/changes');
    expect(body.items[0].by.map(({ name }: any) => name)).toEqual([
      'App 0',
      'App 1',
    ]);
    const [[, source]] = await sourcesOf(server, 'user:default/bjorn');
    expect(source).toEqual({ kind: 'override', insteadOf: 'Anna Lind' });
  });

  it('says that PagerDuty does not let the token read who', async () => {
    const server = await start();
    pagerDuty.fault = ({ path }) =>
      path === '/audit/records' ? { status: 402 } : undefined;
    await server.pull('2026-10-11T12:00:00Z');
    pagerDuty.lists.schedules = [withNight()];
    await server.pull('2026-11-02T12:00:00Z');
    const { body } = await server.get('/periods/2026-10/changes');
    expect(body.auditProblem).toMatchObject({ code: 'not-available' });
    expect(body.items.length).toBeGreaterThan(0);
    for (const { by } of body.items) expect(by).toEqual([]);
  });

  it('pays the same and corrects nothing when it becomes known later', async () => {
    const server = await start();
    const { get, post, pull } = server;
    pagerDuty.lists.schedules = [withNight()];
    await pull('2026-11-02T12:00:00Z');
    await post('/periods/2026-10/review');
    // What is reviewed may be closed though it becomes known who made it.
    pagerDuty.lists['audit/records'] = [
      {
        ...overrideRecord('R0', 'PSCHPRI', time('2026-11-02T12:30Z'), night),
        actors: [{ id: 'PAPP', type: 'app_reference', summary: 'Chat' }],
      },
    ];
    await pull('2026-11-02T13:00:00Z');
    const closed = await post('/periods/2026-10/close');
    expect(closed.body).toMatchObject({ state: 'closed' });
    const before = await get('/periods/2026-10/export');

    pagerDuty.lists['audit/records'].push(
      overrideRecord('R1', 'PSCHPRI', time('2026-11-20T12:30Z'), night),
    );
    await pull('2026-12-02T12:00:00Z');
    expect((await get('/periods/2026-11')).body.correctionTotals).toEqual([]);
    expect((await get('/periods/2026-10/export')).text).toBe(before.text);
    const [[, source]] = await sourcesOf(server, 'user:default/bjorn');
    expect(source.by).toEqual({ kind: 'integration', name: 'Chat' });
  });

  it('tells whose turn an override of a v3 schedule replaced, and names rotations by their events', async () => {
    const override = { ...night, source: 'schedule_rotation_override' };
    const schedule = shiftSchedule('PSCHV3A', [
      { ...october, end: night.start },
      override,
    ]);
    const [turn, replaced] = schedule.assignments;
    pagerDuty.lists['v3/schedules'] = [
      {
        ...schedule,
        rotations: [
          { id: 'R1', events: [{ name: 'Nights' }, { name: 'Weekends' }] },
          { id: 'R2', events: [{ name: 'Shadow' }] },
        ],
        assignments: [
          { ...turn, source: { ...turn.source, rotation_id: 'R1' } },
          {
            ...replaced,
            source: {
              ...replaced.source,
              rotation_id: 'R2',
              override_id: 'O1',
            },
          },
        ],
        shiftOverrides: [
          {
            id: 'O1',
            overridden_member: { type: 'user_member', user_id: 'PCHLOE3' },
          },
        ],
      },
    ];
    pagerDuty.lists.schedules = [];
    const server = await start();
    await server.pull('2026-11-02T12:00:00Z');
    const { body } = await server.get(
      '/periods/2026-10/statement?person=user:default/bjorn',
    );
    expect(body.lines[0].intervals[0]).toMatchObject({
      rotation: { id: 'R2', name: 'Shadow' },
      source: { kind: 'override', insteadOf: 'Chloé Martin' },
    });
    const anna = await server.get(
      '/periods/2026-10/statement?person=user:default/anna',
    );
    expect(anna.body.lines[0].intervals[0].rotation).toEqual({
      id: 'R1',
      name: 'Nights / Weekends',
    });

    const other = await start({
      ...SIMPLE_PAY,
      schedules: { exclude: ['shadow'] },
    });
    await other.pull('2026-11-02T12:00:00Z');
    const shadow = await other.get(
      '/periods/2026-10/statement?person=user:default/bjorn',
    );
    expect(shadow.body.lines).toEqual([]);
    expect(shadow.body.unpaid).toMatchObject([
      { reason: 'schedule', minutes: 12 * 60 },
    ]);
  });
});
