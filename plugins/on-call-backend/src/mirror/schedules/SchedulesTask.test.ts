import { TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { createMirror } from '../../__testUtils__/createMirror';
import { FakePagerDuty } from '../../__testUtils__/FakePagerDuty';
import {
  entry,
  layerSchedule,
  rotation,
  shiftSchedule,
} from '../../__testUtils__/schedules';
import { withOverrides } from '../../pagerduty/withOverrides';
import { dueSlots, maximumAgeOf, slotsAt, windowOf } from './slots';

jest.setTimeout(60_000);

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_18'],
});

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-10-20T12:00:00Z');

describe.each(databases.eachSupportedId())('SchedulesTask, %s', databaseId => {
  let pagerDuty: FakePagerDuty;

  beforeEach(async () => {
    pagerDuty = await FakePagerDuty.start();
    pagerDuty.lists.schedules = [
      layerSchedule(
        'PA',
        rotation(['P1', 'P2'], NOW - 100 * DAY, NOW + 200 * DAY),
      ),
      layerSchedule('PB', [entry('P1', NOW, NOW + DAY)]),
    ];
    pagerDuty.lists['v3/schedules'] = [
      shiftSchedule('PC', [entry('P3', NOW, NOW + DAY)]),
    ];
  });

  afterEach(() => pagerDuty.stop());

  async function startTask(onCall: object = { requestsPerMinute: 100 }) {
    const mirror = await createMirror(
      databases,
      {
        config: {
          pagerDuty: { apiToken: 'fake-token', apiBaseUrl: pagerDuty.url },
          onCall,
        },
        now: new Date(NOW).toISOString(),
      },
      databaseId,
    );
    const shiftsOf = async (id: string) => {
      const shifts = await mirror.schedules.findShifts(
        [{ account: 'default', id }],
        { start: NOW, end: NOW + 10 * DAY },
      );
      return shifts.map(({ person, source, start, end }) => [
        person.id,
        source,
        (start - NOW) / DAY,
        (end - NOW) / DAY,
      ]);
    };
    return { ...mirror, shiftsOf };
  }

  const reads = () =>
    pagerDuty.requests.filter(({ path }) => /schedules\/\w+$/.test(path));

  it('keeps shifts from two months back to 90 days ahead, and follows changes', async () => {
    const { schedulesTask, shiftsOf, schedules, clock } = await startTask();
    await schedulesTask.run();
    expect(await shiftsOf('PB')).toEqual([['P1', 'rotation', 0, 1]]);
    expect(await shiftsOf('PC')).toEqual([['P3', 'rotation', 0, 1]]);
    const all = await schedules.findShifts([{ account: 'default', id: 'PA' }], {
      start: NOW - 60 * DAY,
      end: NOW + 90 * DAY,
    });
    expect(
      all.reduce((sum, { start, end }) => sum + end - start, 0),
    ).toBeGreaterThanOrEqual(150 * DAY);

    pagerDuty.lists.schedules[1] = layerSchedule(
      'PB',
      [entry('P1', NOW, NOW + DAY), entry('P2', NOW + DAY, NOW + 2 * DAY)],
      [entry('P2', NOW + DAY, NOW + 2 * DAY)],
    );
    const before = reads().length;
    await schedulesTask.run();
    expect(reads()).toHaveLength(before);
    clock.advance(HOUR);
    await schedulesTask.run();
    expect(reads().length - before).toBeLessThanOrEqual(6);
    expect(await shiftsOf('PB')).toEqual([
      ['P1', 'rotation', 0, 1],
      ['P2', 'override', 1, 2],
    ]);
  });

  it('reads the nearest first, no more at a time than it may, and goes on', async () => {
    const { schedulesTask, schedules, clock } = await startTask({
      requestsPerMinute: 1,
    });
    await schedulesTask.run();
    expect(reads()).toHaveLength(5);
    expect(
      new Set(
        reads()
          .slice(0, 3)
          .map(({ path }) => path),
      ).size,
    ).toBe(3);
    for (let i = 0; i < 6; i++) {
      clock.advance(5 * 60_000);
      await schedulesTask.run();
    }
    const known = await schedules.getSlots('default');
    expect(known).toHaveLength(3 * slotsAt(NOW).length);
  });

  it('finds a schedule that was moved to the other system', async () => {
    const { schedulesTask, shiftsOf, clock } = await startTask();
    await schedulesTask.run();
    pagerDuty.fault = ({ path }) =>
      path === '/v3/schedules' ? { status: 500 } : undefined;
    pagerDuty.lists['v3/schedules'].push(
      shiftSchedule('PB', [entry('P3', NOW, NOW + 3 * DAY)]),
    );
    const [moved] = pagerDuty.lists.schedules.splice(1, 1);
    pagerDuty.lists.schedules.push({ ...moved, id: 'PX' });
    clock.advance(HOUR);
    pagerDuty.fault = () => undefined;
    await schedulesTask.run();
    expect(await shiftsOf('PB')).toEqual([['P3', 'rotation', 0, 3]]);
  });

  it('loses nothing with what goes wrong, and says what did', async () => {
    const { schedulesTask, shiftsOf, schedules, clock, logger } =
      await startTask();
    await schedulesTask.run();
    const faults: Array<FakePagerDuty['fault']> = [
      () => ({ status: 429 }),
      () => ({ status: 500 }),
      () => ({ status: 402 }),
      () => ({ status: 403 }),
      () => 'cut',
      ({ path }) =>
        path === '/schedules' || path === '/v3/schedules'
          ? { status: 200, body: { schedules: [], more: false } }
          : undefined,
      ({ path }) => (path.endsWith('/PB') ? { status: 404 } : undefined),
      ({ path }) =>
        path.endsWith('/PB')
          ? { status: 200, body: { schedule: { id: 'PB', name: 'cut' } } }
          : undefined,
    ];
    for (const fault of faults) {
      pagerDuty.fault = fault;
      clock.advance(HOUR);
      await schedulesTask.run();
      expect(await shiftsOf('PB')).toEqual([['P1', 'rotation', 0, 1]]);
    }
    expect(logger.warn).toHaveBeenCalled();
    const list = () =>
      schedules.listSchedules({
        accounts: ['default'],
        limit: 10,
        now: new Date(NOW),
      });
    const broken = await list();
    expect(broken.schedules[1].problem).toMatchObject({ code: 'bad-answer' });

    pagerDuty.fault = () => undefined;
    clock.advance(HOUR);
    await schedulesTask.run();
    const { schedules: healed } = await list();
    expect(healed.map(({ problem }) => problem)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await schedules.getFeed('default', 'schedules')).toEqual({
      attemptedAt: expect.any(Date),
      collectedAt: expect.any(Date),
    });
  });

  it('reads the others where some can never be read', async () => {
    pagerDuty.lists.schedules.unshift(
      ...Array.from({ length: 30 }, (_, i) => layerSchedule(`A${i}`, [])),
    );
    const unreadable: Array<FakePagerDuty['fault']> = [
      () => ({ status: 403 }),
      () => ({ status: 200, body: { schedule: null } }),
    ];
    const { schedulesTask, shiftsOf, clock } = await startTask({
      requestsPerMinute: 2,
    });
    pagerDuty.fault = request =>
      /\/A\d+$/.test(request.path)
        ? unreadable[Number(request.path.at(-1)) % 2](request)
        : undefined;
    for (let run = 0; run < 12; run++) {
      await schedulesTask.run();
      clock.advance(5 * 60_000);
    }
    expect(await shiftsOf('PB')).toEqual([['P1', 'rotation', 0, 1]]);

    pagerDuty.fault = ({ path }) =>
      /\/A\d+$/.test(path) && !path.endsWith('/A29')
        ? { status: 403 }
        : undefined;
    const before = reads().length;
    for (let run = 0; run < 100; run++) {
      await schedulesTask.run();
      clock.advance(5 * 60_000);
    }
    expect(
      reads()
        .slice(before)
        .some(({ path }) => path.endsWith('/A29')),
    ).toBe(true);
  });

  it('ends a schedule that is gone, keeps who held it, and takes it back', async () => {
    const { schedulesTask, schedules, clock } = await startTask();
    const held = async () =>
      (
        await schedules.findShifts([{ account: 'default', id: 'PA' }], {
          start: 0,
          end: NOW + 365 * DAY,
        })
      ).map(({ start, end }) => [start, end]);
    const listed = async () =>
      (await schedules.getSchedules('default')).map(({ id }) => id);
    await schedulesTask.run();
    const before = await held();

    const [gone] = pagerDuty.lists.schedules.splice(0, 1);
    await schedulesTask.run();
    const at = clock.now();
    expect(await listed()).toEqual(['PB', 'PC']);
    expect(before.at(-1)![1]).toBeGreaterThan(at);
    const after = await held();
    expect(after[0]).toEqual(before[0]);
    expect(after.at(-1)![1]).toBeLessThanOrEqual(at);
    expect(after.at(-1)![1]).toBeGreaterThan(at - HOUR);

    pagerDuty.lists.schedules.push(gone);
    clock.advance(25 * HOUR);
    await schedulesTask.run();
    expect(await listed()).toEqual(['PA', 'PB', 'PC']);
    expect(await held()).toEqual(before);
  });

  it('notes what others hold than before, however it is cut', async () => {
    const { schedulesTask, knex, clock } = await startTask();
    await schedulesTask.run();
    expect(await knex('schedule_changes')).toEqual([]);
    pagerDuty.lists.schedules[1] = layerSchedule('PB', [
      entry('P1', NOW, NOW + 3 * HOUR),
      entry('P1', NOW + 3 * HOUR, NOW + 6 * HOUR),
      entry('P2', NOW + 6 * HOUR, NOW + DAY),
    ]);
    const known = clock.now();
    clock.advance(HOUR);
    await schedulesTask.run();
    const changes = await knex('schedule_changes');
    expect(
      changes.map(row => ({
        id: row.schedule_id,
        during: [row.starts_at, row.ends_at].map(
          at => (new Date(at).getTime() - NOW) / HOUR,
        ),
        before: JSON.parse(row.held_before),
        after: JSON.parse(row.held_after),
      })),
    ).toEqual([
      {
        id: 'PB',
        during: [6, 24],
        before: [{ id: 'P1', name: 'Name of P1' }],
        after: [{ id: 'P2', name: 'Name of P2' }],
      },
    ]);
    expect(new Date(changes[0].known_at).getTime()).toBeLessThanOrEqual(known);
  });
});

describe('slots', () => {
  it('stay within 5 % of the rate limit for 300 schedules in a steady hour', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `P${index}`);
    const known = ids.flatMap(scheduleId =>
      slotsAt(NOW).map((slot, index) => ({
        scheduleId,
        slot,
        // Spread, as they are after a while.
        collectedAt: new Date(
          NOW -
            maximumAgeOf(slot, NOW) *
              (((index * 37 + Number(scheduleId.slice(1))) % 300) / 300),
        ),
      })),
    );
    let requests = 0;
    for (let minute = 0; minute < 60; minute += 5) {
      const now = NOW + minute * 60_000;
      const due = dueSlots(now, ids, known).slice(0, 5 * 12);
      requests += due.length;
      for (const { scheduleId, slot } of due) {
        known.find(
          state => state.scheduleId === scheduleId && state.slot === slot,
        )!.collectedAt = new Date(now);
      }
    }
    expect(requests).toBeLessThan(0.05 * 960 * 60 * 0.3);
  });

  it('cover what is asked for, without a hole', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date(0),
          max: new Date('2100-01-01'),
          noInvalidDate: true,
        }),
        date => {
          const now = date.getTime();
          const slots = slotsAt(now);
          expect(windowOf(slots[0]).start).toBeLessThanOrEqual(now - 60 * DAY);
          expect(windowOf(slots.at(-1)!).end).toBeGreaterThanOrEqual(
            now + 90 * DAY,
          );
          slots.forEach((slot, index) => expect(slot).toBe(slots[0] + index));
        },
      ),
    );
  });
});

describe('withOverrides', () => {
  it('splits an entry without losing or adding a minute', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        stretch,
        fc.array(fc.tuple(fc.constantFrom('A', 'B'), stretch), {
          maxLength: 5,
        }),
        (window, others) => {
          const overrides = others.map(([personId, at]) => ({
            personId,
            ...at,
          }));
          const shifts = withOverrides({ personId: 'A', ...window }, overrides);
          for (let minute = 0; minute < 160; minute++) {
            const within = ({ start, end }: { start: number; end: number }) =>
              start <= minute && minute < end;
            const found = shifts.filter(within);
            const overridden = overrides.some(
              override => override.personId === 'A' && within(override),
            );
            expect(found.map(({ source }) => source)).toEqual(
              within(window) ? [overridden ? 'override' : 'rotation'] : [],
            );
          }
        },
      ),
    );
  });
});
