import { TestDatabases } from '@backstage/backend-test-utils';
import { createMirror } from '../../__testUtils__/createMirror';
import { FakePagerDuty } from '../../__testUtils__/FakePagerDuty';
import { entry, overrideRecord } from '../../__testUtils__/schedules';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-10-20T12:00:00Z');

describe.each(databases.eachSupportedId())('AuditTask, %s', databaseId => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
  });

  afterEach(() => pagerDuty.stop());

  const start = () =>
    createMirror(
      databases,
      {
        config: {
          pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
          onCall: { requestsPerMinute: 100 },
        },
        now: new Date(NOW).toISOString(),
      },
      databaseId,
    );

  const record = (id: string, at: number) =>
    overrideRecord(id, 'PA', at, entry('P1', at + DAY, at + 2 * DAY));

  const asked = () => pagerDuty.requestsOf('/audit/records');

  it('reads what is new with one request, and what was before once', async () => {
    pagerDuty.lists['audit/records'] = [
      ...Array.from({ length: 250 }, (_, index) =>
        record(`R${index}`, NOW - index * 12 * HOUR),
      ),
      { id: 'BROKEN', execution_time: 'never' },
    ];
    const { auditTask, knex, clock, schedules, logger } = await start();
    const ids = async () =>
      (await knex('audit_records').select('id')).map(({ id }) => id);
    for (let run = 0; run < 5; run++) {
      await auditTask.run();
      clock.advance(5 * 60_000);
    }
    // Two months back and a month more, for overrides made ahead; not further.
    expect(await ids()).toHaveLength(92 * 2);
    expect(new Set(asked().map(({ query }) => query.toString())).size).toBe(
      asked().length,
    );
    for (const { query } of asked()) {
      expect(query.getAll('root_resource_types[]')).toEqual(['schedules']);
    }

    const before = asked().length;
    pagerDuty.lists['audit/records'].push(record('NEW', clock.now() - 60_000));
    await auditTask.run();
    expect(asked().length - before).toBe(1);
    expect(await ids()).toContain('NEW');
    expect(await schedules.getFeed('default', 'audit')).toEqual({
      attemptedAt: new Date(clock.now() - 600),
      collectedAt: new Date(clock.now() - 600),
    });
    expect(logger.warn).not.toHaveBeenCalled();
    const [row] = await knex('audit_records').where({ id: 'NEW' });
    expect(row).toMatchObject({
      account: 'default',
      schedule_id: 'PA',
      action: 'create',
      actor_kind: 'user',
      actor_id: 'PBJORN2',
      actor_name: 'Björn Åkesson',
      person_id: 'P1',
    });
    expect(new Date(row.starts_at).getTime()).toBe(
      new Date(row.executed_at).getTime() + DAY,
    );

    clock.advance(401 * DAY);
    await auditTask.run();
    expect(await ids()).toEqual([]);
  });

  it('says what actors are, and takes from records what it knows', async () => {
    const { details: _, actors: __, ...plain } = record('R', NOW - HOUR);
    const schedule = { resource: plain.root_resource };
    pagerDuty.lists['audit/records'] = [
      {
        ...plain,
        id: 'KEY',
        actors: [{ id: 'PKEY', type: 'api_key_reference', summary: 'Terra' }],
        details: schedule,
      },
      {
        ...plain,
        id: 'APP',
        actors: [{ id: 'PAPP', type: 'app_reference', summary: 'Chat' }],
        details: null,
      },
      {
        ...plain,
        id: 'TOKEN',
        method: { type: 'api_token', truncated_token: '3xyz' },
      },
      { ...plain, id: 'IDP', method: { type: 'identity_provider' } },
      {
        ...plain,
        id: 'LAYER',
        // A layer has a start and an end, too.
        details: {
          resource: { id: 'PLAYER', type: 'schedule_layer_reference' },
          fields: [
            { name: 'start', value: '2026-10-01T00:00:00Z' },
            { name: 'end', value: '2026-10-02T00:00:00Z' },
          ],
        },
      },
    ];
    const { auditTask, knex } = await start();
    await auditTask.run();
    const rows = await knex('audit_records').orderBy('id');
    expect(
      rows.map(row => [row.id, row.actor_kind, row.actor_name, row.starts_at]),
    ).toEqual([
      ['APP', 'integration', 'Chat', null],
      ['IDP', 'unknown', 'identity_provider', null],
      ['KEY', 'api-key', 'Terra', null],
      ['LAYER', 'unknown', 'browser', null],
      ['TOKEN', 'api-key', '…3xyz', null],
    ]);
  });

  it.each([402, 403])(
    'is not available where PagerDuty answers %s, and nothing else is lost',
    async status => {
      pagerDuty.lists['audit/records'] = [record('R1', NOW - HOUR)];
      const { auditTask, task, schedulesTask, knex, clock, logger, ...mirror } =
        await start();
      await auditTask.run();
      pagerDuty.fault = ({ path }) =>
        path === '/audit/records' ? { status } : undefined;
      for (let run = 0; run < 3; run++) {
        clock.advance(5 * 60_000);
        await auditTask.run();
        await task.run();
        await schedulesTask.run();
      }
      const feed = await mirror.schedules.getFeed('default', 'audit');
      expect(feed.problem).toMatchObject({
        code: 'not-available',
        message: expect.stringMatching(
          /^PagerDuty's audit records are not available to this token\./,
        ),
      });
      expect(logger.warn).toHaveBeenCalledTimes(1);
      expect(await knex('audit_records')).toHaveLength(1);
      expect((await mirror.service.getSources())[0].state).toBe('ok');

      pagerDuty.fault = () => undefined;
      clock.advance(5 * 60_000);
      await auditTask.run();
      expect(
        (await mirror.schedules.getFeed('default', 'audit')).problem,
      ).toBeUndefined();
    },
  );

  it('starts where it stopped when an answer was cut', async () => {
    pagerDuty.lists['audit/records'] = Array.from({ length: 250 }, (_, index) =>
      record(`R${index}`, NOW - (index + 1) * 60_000),
    );
    const { auditTask, knex, clock } = await start();
    pagerDuty.fault = ({ path, query }) =>
      path === '/audit/records' && query.get('cursor') === '200'
        ? 'cut'
        : undefined;
    await auditTask.run();
    expect(await knex('audit_records')).toHaveLength(0);
    pagerDuty.fault = () => undefined;
    clock.advance(5 * 60_000);
    await auditTask.run();
    expect(await knex('audit_records')).toHaveLength(250);
  });
});
