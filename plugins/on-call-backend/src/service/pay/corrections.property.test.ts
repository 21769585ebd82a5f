import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  computePay,
  type Interval,
  subtractMoney,
  sumMoney,
} from '@operations-in-teams/plugin-on-call-common';
import fc from 'fast-check';
import { FakeClock } from '../../__testUtils__/FakeClock';
import { SIMPLE_PAY } from '../../__testUtils__/createPayServer';
import { readPayPolicy } from '../../config';
import {
  DatabaseHistoryStore,
  DatabasePayStore,
  type MirroredMonth,
  type PayableShift,
  type PayMirrorStore,
} from '../../database';
import { slotOf } from '../../mirror/schedules/slots';
import { createPay } from './createPay';
import { MonthReader } from './MonthReader';
import { PayDirectory } from './PayDirectory';
import { parseStatements } from './PayMonths';

jest.setTimeout(180_000);

const HOUR = 60 * 60 * 1000;
const MONTHS = ['2026-09', '2026-10', '2026-11', '2026-12'];
const PEOPLE = ['A', 'B', 'C'];
const START = Date.parse('2026-08-31T22:00:00Z');
const HOURS = 122 * 24 + 1;
const ACCOUNT = 'main';

/** A mirror in memory, in which anybody may be given any time. */
class MovingMirror implements PayMirrorStore {
  shifts: PayableShift[] = ['S1', 'S2'].map(scheduleId => ({
    account: ACCOUNT,
    scheduleId,
    personId: 'A',
    source: 'rotation',
    start: START,
    end: START + HOURS * HOUR,
  }));

  give(scheduleId: string, personId: string, during: Interval) {
    const given: PayableShift = {
      account: ACCOUNT,
      scheduleId,
      personId,
      source: 'override',
      ...during,
    };
    this.shifts = [
      ...this.shifts.flatMap(shift =>
        shift.scheduleId === scheduleId
          ? [
              { ...shift, end: Math.min(shift.end, during.start) },
              { ...shift, start: Math.max(shift.start, during.end) },
            ]
          : [shift],
      ),
      given,
    ].filter(({ start, end }) => start < end);
  }

  async readMonth(_: string[], window: Interval): Promise<MirroredMonth> {
    const ids = ['S1', 'S2'];
    const first = slotOf(window.start);
    const slots = Array.from(
      { length: slotOf(window.end) - first + 1 },
      (__, at) => first + at,
    );
    return {
      schedules: ids.map(id => ({ account: ACCOUNT, id, name: id })),
      shifts: this.shifts.filter(
        ({ start, end }) => start < window.end && window.start < end,
      ),
      slots: ids.flatMap(id =>
        slots.map(slot => ({
          account: ACCOUNT,
          id,
          slot,
          collectedAt: Infinity,
        })),
      ),
      targets: ids.map((id, index) => ({
        account: ACCOUNT,
        policy: 'P',
        level: index + 1,
        type: 'schedule' as const,
        id,
        name: id,
      })),
      people: PEOPLE.map(id => ({
        account: ACCOUNT,
        id,
        name: id,
        timeZone: 'Europe/Stockholm',
        left: false,
      })),
      teams: [],
      listedAt: new Map([[ACCOUNT, Infinity]]),
    };
  }

  async getKnownFrom() {
    return START;
  }

  async findChanges() {
    return { changes: [], total: 0 };
  }
}

const edit = fc.record({
  schedule: fc.constantFrom('S1', 'S2'),
  person: fc.constantFrom(...PEOPLE),
  start: fc.integer({ min: 0, max: HOURS - 1 }),
  hours: fc.integer({ min: 1, max: 100 }),
  minutes: fc.integer({ min: 0, max: 59 }),
});

const policy = fc.record({
  overlap: fc.constantFrom('once', 'per-schedule'),
  rounding: fc.constantFrom(
    {},
    { toMinutes: 60, direction: 'up', per: 'line' },
    { toMinutes: 15, direction: 'nearest', per: 'stretch' },
  ),
  rates: fc.constantFrom(
    [],
    [{ id: 'second', levels: [2], perHour: '33.333' }],
  ),
});

describe('corrections', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('make all that is paid for a month what it is by now, once', async () => {
    const knex = await databases.init('SQLITE_3');
    const database = mockServices.database({
      knex,
      migrations: { skip: false },
    });
    const store = await DatabasePayStore.create({ database });
    const history = await DatabaseHistoryStore.create({ database });
    const catalog = catalogServiceMock();
    const auth = mockServices.auth();

    await fc.assert(
      fc.asyncProperty(
        policy,
        fc.array(fc.array(edit, { maxLength: 4 }), {
          minLength: MONTHS.length,
          maxLength: MONTHS.length,
        }),
        async (pay, editsBefore) => {
          for (const table of [
            'pay_periods',
            'pay_transitions',
            'pay_closings',
            'pay_statements',
            'pay_baselines',
          ]) {
            await knex(table).delete();
          }
          const clock = new FakeClock('2027-06-01T12:00:00Z');
          const mirror = new MovingMirror();
          const rules = readPayPolicy(
            new ConfigReader({
              onCall: {
                pay: { ...SIMPLE_PAY, ...structuredClone<object>(pay) },
              },
            }),
          )!;
          const shared = { accounts: [ACCOUNT], store, mirror, rules, clock };
          const services = createPay({
            ...shared,
            history,
            catalog,
            auth,
            feeds: { listFeeds: async () => [] },
          });
          const reader = new MonthReader({
            ...shared,
            directory: new PayDirectory({ catalog, auth }),
          });

          const paid = new Map<
            string,
            { currency: string; amount: string }[]
          >();
          for (const [index, period] of MONTHS.entries()) {
            for (const { schedule, person, ...time } of editsBefore[index]) {
              const start = START + time.start * HOUR + time.minutes * 60_000;
              mirror.give(schedule, person, {
                start,
                end: start + time.hours * HOUR,
              });
            }
            await services.pay!.review(period, { by: 'user:default/petra' });
            await services.pay!.close(period, { by: 'user:default/petra' });
            const add = (
              key: string,
              money: { currency: string; amount: string },
            ) => paid.set(key, [...(paid.get(key) ?? []), money]);
            for (const { person, lines, corrections } of parseStatements(
              await store.listStatements(period, 1),
            )) {
              for (const line of lines) add(`${period} ${person.id}`, line);
              for (const correction of corrections) {
                add(`${correction.corrects} ${person.id}`, correction);
              }
            }
          }
          for (const period of MONTHS) {
            const { input } = await reader.read(period);
            const truth = new Map(
              computePay(input).statements.map(({ person, totals }) => [
                person.id,
                totals,
              ]),
            );
            for (const id of PEOPLE.map(person => `${ACCOUNT}/${person}`)) {
              const rest = subtractMoney(
                sumMoney(paid.get(`${period} ${id}`) ?? []),
                truth.get(id) ?? [],
              );
              expect(rest.filter(({ amount }) => Number(amount) !== 0)).toEqual(
                [],
              );
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
