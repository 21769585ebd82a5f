import fc from 'fast-check';
import { asOneStep, DAY_MS, endOf, periodOf } from './Period';

const now = new Date('2026-11-24T15:00:00Z');
const dateOf = (daysAgo: number) =>
  new Date(now.getTime() - daysAgo * DAY_MS).toISOString().slice(0, 10);

describe('periodOf', () => {
  it('covers every day once, in steps that end with the last day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom('day', 'week', 'month', undefined),
        (ago, length, interval) => {
          const to = dateOf(ago);
          const from = dateOf(ago + length);
          const period = periodOf({ from, to, interval, now });
          expect(period.dates.at(-1)).toBe(to);
          expect(endOf(period).toISOString()).toBe(
            new Date(Date.parse(to) + DAY_MS).toISOString(),
          );
          const start = period.start.getTime();
          expect(start).toBeLessThanOrEqual(Date.parse(from));
          expect(start + period.stepMs).toBeGreaterThan(Date.parse(from));
          expect(new Set(period.dates).size).toBe(period.dates.length);
          const whole = asOneStep(period);
          expect(whole.dates).toEqual([to]);
          expect(endOf(whole)).toEqual(endOf(period));
        },
      ),
    );
  });

  it('chooses steps by the length', () => {
    const of = (days: number) => periodOf({ from: dateOf(days - 1), now });
    expect(of(92)).toMatchObject({ interval: 'day' });
    expect(of(92).dates).toHaveLength(92);
    expect(of(93).interval).toBe('week');
    expect(of(365).dates).toHaveLength(53);
    expect(of(551).interval).toBe('month');
    expect(periodOf({ now }).dates).toHaveLength(91);
  });
});
