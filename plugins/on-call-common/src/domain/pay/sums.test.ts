import fc from 'fast-check';
import { inputArbitrary } from './__testUtils__/arbitraries';
import { company, shift } from './__testUtils__/company';
import { computePay } from './computePay';
import { forecastPay } from './forecastPay';
import { sumMoney } from './money';
import { periodAt, shiftPeriod } from './period';
import { teamCosts } from './teamCosts';
import type { Money } from './types';

const seed = Number(
  process.env.PAY_SEED ?? Math.floor(Math.random() * 2 ** 31),
);
const nonZero = (items: Money[]) =>
  items.filter(({ amount }) => Number(amount) !== 0);

describe(`sums of a month (seed ${seed})`, () => {
  it('are the same by team, with the quiet time of it', () => {
    fc.assert(
      fc.property(inputArbitrary, input => {
        const teamOf = { 'main/P1': 'A', 'main/P2': 'B', 'main/P3': 'A' };
        const month = computePay({
          ...input,
          schedules: input.schedules.map(schedule => {
            const name = teamOf[schedule.id as keyof typeof teamOf];
            return { ...schedule, team: { id: name, name } };
          }),
        });
        const pages = input.shifts.map(({ personId, start }) => ({
          personId,
          at: start + 1,
        }));
        const costs = teamCosts(month, pages);
        expect(
          nonZero(sumMoney(costs.flatMap(({ totals }) => totals))),
        ).toEqual(nonZero(month.totals));
        for (const { minutes, quietMinutes } of costs) {
          expect(quietMinutes).toBeLessThanOrEqual(minutes);
          expect(quietMinutes).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  it('are of what is over and of what is to come', () => {
    fc.assert(
      fc.property(
        inputArbitrary,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (input, share) => {
          const { start, end } = computePay(input);
          const now = start + Math.floor(share * (end - start));
          const { month, earned, coming, knownUntil } = forecastPay(
            input,
            now,
            Infinity,
          );
          expect(month).toEqual(computePay(input));
          expect(nonZero(sumMoney([...earned, ...coming]))).toEqual(
            nonZero(month.totals),
          );
          expect(knownUntil).toBe(end);
        },
      ),
      { seed, numRuns: 200 },
    );
  });
});

it('tells quiet hours from those with a page', () => {
  const input = company({
    schedules: [
      {
        id: 'main/P1',
        name: 'Player primary',
        team: { id: 'T1', name: 'Player' },
        teamRef: 'group:default/player',
      },
    ],
    shifts: [shift('ida', 'P1', '2026-10-10T06:00Z', '2026-10-10T12:00Z')],
  });
  const at = (time: string) => Date.parse(`2026-10-10T${time}Z`);
  expect(
    teamCosts(computePay(input), [
      { personId: 'user:default/ida', at: at('08:10') },
      { personId: 'user:default/ida', at: at('08:50') },
      { personId: 'user:default/ida', at: at('12:00') },
      { personId: 'user:default/omar', at: at('09:00') },
    ]),
  ).toEqual([
    {
      team: {
        id: 'group:default/player',
        name: 'Player',
        ref: 'group:default/player',
      },
      minutes: 360,
      quietMinutes: 300,
      pages: 2,
      people: 1,
      totals: [{ currency: 'SEK', amount: '300.00' }],
    },
  ]);
});

it('counts months over the end of a year', () => {
  expect(shiftPeriod('2026-12', 1)).toBe('2027-01');
  expect(shiftPeriod('2026-01', -1)).toBe('2025-12');
  expect(() => shiftPeriod('2026', 1)).toThrow('2026 is no month');
  const newYear = Date.parse('2026-12-31T23:30Z');
  expect(periodAt(newYear, 'Europe/Stockholm')).toBe('2027-01');
  expect(periodAt(newYear, 'America/New_York')).toBe('2026-12');
});
