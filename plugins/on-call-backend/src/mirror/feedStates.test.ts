import { TestDatabases } from '@backstage/backend-test-utils';
import { createMirror } from '../__testUtils__/createMirror';
import { FakePagerDuty } from '../__testUtils__/FakePagerDuty';
import { layerSchedule, rotation } from '../__testUtils__/schedules';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.parse('2026-10-20T12:00:00Z');

describe.each(databases.eachSupportedId())('feeds, %s', databaseId => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
    pagerDuty.lists.schedules = ['PSCHPRI', 'PSCHSEC'].map(id =>
      layerSchedule(id, rotation(['PANNA01'], NOW - 90 * DAY, NOW + 200 * DAY)),
    );
  });

  afterEach(() => pagerDuty.stop());

  async function start() {
    const mirror = await createMirror(
      databases,
      {
        config: {
          pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
          onCall: { requestsPerMinute: 100 },
        },
      },
      databaseId,
    );
    const feeds = async () => (await mirror.service.getSources())[0].feeds!;
    const pull = async () => {
      await mirror.task.run();
      await mirror.schedulesTask.run();
      await mirror.historyTask.run();
    };
    return { ...mirror, feeds, pull };
  }

  it('are pending, fresh, stale and fresh again', async () => {
    const { feeds, pull, clock } = await start();
    expect(await feeds()).toEqual([
      { feed: 'schedules', state: 'pending' },
      { feed: 'history', state: 'pending' },
    ]);
    await pull();
    expect(await feeds()).toMatchObject([
      { state: 'ok', collectedAt: expect.any(String) },
      { state: 'ok', collectedAt: expect.any(String) },
    ]);
    clock.advance(40 * MINUTE);
    expect((await feeds()).map(({ state }) => state)).toEqual(['ok', 'stale']);
    clock.advance(60 * MINUTE);
    expect((await feeds())[0]).toMatchObject({ state: 'stale' });
    await pull();
    expect((await feeds()).map(({ state }) => state)).toEqual(['ok', 'ok']);
  });

  it('say that and why they cannot be read, and keep their age', async () => {
    const { feeds, pull, clock } = await start();
    await pull();
    const before = await feeds();
    clock.advance(10 * MINUTE);
    pagerDuty.fault = ({ path }) =>
      /schedules|incidents/.test(path) ? { status: 403 } : undefined;
    await pull();
    expect(await feeds()).toMatchObject(
      before.map(({ collectedAt }) => ({
        state: 'unavailable',
        collectedAt,
        problem: { code: 'not-available' },
      })),
    );

    pagerDuty.fault = () => undefined;
    await pull();
    for (const feed of await feeds()) {
      expect(feed.state).toBe('ok');
      expect(feed).not.toHaveProperty('problem');
    }
  });

  it('count the schedules that cannot be read, while the others can', async () => {
    const { feeds, pull } = await start();
    pagerDuty.fault = ({ path }) =>
      path === '/schedules/PSCHSEC' ? { status: 404 } : undefined;
    await pull();
    expect((await feeds())[0]).toMatchObject({
      state: 'ok',
      problem: {
        code: 'bad-answer',
        message: expect.stringMatching(/^1 of 2 schedules .*PSCHSEC/),
      },
    });
  });

  it('count the entries of the log that make no sense', async () => {
    const { feeds, pull } = await start();
    pagerDuty.lists.log_entries = [
      { id: 'R1', type: 7, created_at: new Date(NOW - MINUTE).toISOString() },
    ];
    await pull();
    expect((await feeds())[1]).toMatchObject({
      state: 'ok',
      problem: {
        code: 'bad-answer',
        message: expect.stringContaining('1 item'),
      },
    });
  });
});
