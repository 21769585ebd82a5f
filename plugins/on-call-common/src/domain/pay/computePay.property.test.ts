import fc from 'fast-check';
import { inputArbitrary } from './__testUtils__/arbitraries';
import { money, oracle } from './__testUtils__/oracle';
import { computePay } from './computePay';
import { amountOf, sumMoney } from './money';
import type { PayStatement } from './types';

const MINUTE = 60_000;
/** Set PAY_SEED to run a failure again. */
const seed = Number(
  process.env.PAY_SEED ?? Math.floor(Math.random() * 2 ** 31),
);
const numRuns = Number(process.env.PAY_RUNS ?? 150);

const total = (values: number[]) =>
  values.reduce((sum, value) => sum + value, 0);

/** The minutes of a statement, each with what counted in it. */
function minutesOf({ lines, unpaid }: PayStatement, perSchedule: boolean) {
  const minutes = new Map<string, string>();
  const add = (
    {
      start,
      end,
      scheduleId,
    }: { start: number; end: number; scheduleId: string },
    why: string,
  ) => {
    for (let at = start; at < end; at += MINUTE) {
      const key = `${at}|${perSchedule ? scheduleId : ''}`;
      if (minutes.has(key)) throw new Error(`${key} counts twice`);
      minutes.set(key, why);
    }
  };
  for (const { band, intervals } of lines) {
    for (const interval of intervals) {
      const { rateId, rateFrom, scheduleId, level } = interval;
      add(interval, `${band.id} ${rateId} ${rateFrom} ${scheduleId} ${level}`);
    }
  }
  for (const { reason, intervals } of unpaid) {
    for (const interval of intervals) {
      add(interval, `${reason} ${interval.scheduleId} ${interval.level}`);
    }
  }
  return minutes;
}

describe(`computePay against a clock on the wall (seed ${seed})`, () => {
  it('agrees to the minute and the last decimal', () => {
    fc.assert(
      fc.property(inputArbitrary, input => {
        const month = computePay(input);
        const expected = oracle(input);
        expect(month.statements.map(({ person }) => person.id)).toEqual(
          [...expected.keys()].sort(),
        );
        for (const statement of month.statements) {
          const own = expected.get(statement.person.id)!;
          expect(
            Object.fromEntries(
              statement.lines.map(line => [
                `${line.band.id}|${line.currency}|${line.perHour}`,
                {
                  held: line.heldMinutes,
                  minutes: line.minutes,
                  amount: line.amount,
                },
              ]),
            ),
          ).toEqual(own.lines);
          expect(
            Object.fromEntries(
              statement.unpaid.map(({ reason, minutes }) => [reason, minutes]),
            ),
          ).toEqual(own.unpaid);
          const minutes = minutesOf(
            statement,
            input.policy.overlap === 'per-schedule',
          );
          expect(minutes).toEqual(own.minutes);
          expect(
            total(statement.lines.map(line => line.heldMinutes)) +
              total(statement.unpaid.map(part => part.minutes)),
          ).toBe(minutes.size);
        }
        expect(month.totals).toEqual(
          sumMoney(month.statements.flatMap(({ lines }) => lines)),
        );
      }),
      { seed, numRuns },
    );
  });

  it('gives the same month in whatever order its input comes', () => {
    fc.assert(
      fc.property(inputArbitrary, input => {
        expect(
          computePay({
            ...input,
            shifts: [...input.shifts].reverse(),
            people: [...input.people].reverse(),
            schedules: [...input.schedules].reverse(),
          }),
        ).toEqual(computePay(input));
      }),
      { seed, numRuns },
    );
  });

  it('rounds money half up as whole numbers do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 * 44_640 }),
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.constantFrom('SEK', 'JPY', 'KWD'),
        (minutes, millionths, currency) => {
          const perHour = (millionths / 1_000_000).toFixed(6);
          expect(amountOf(minutes, perHour, currency)).toBe(
            money(minutes, perHour, currency),
          );
        },
      ),
      { seed, numRuns: 2000 },
    );
    // Exactly between two cents.
    expect(amountOf(1, '0.30', 'SEK')).toBe('0.01');
    expect(amountOf(90, '33.35', 'EUR')).toBe('50.03');
  });
});
