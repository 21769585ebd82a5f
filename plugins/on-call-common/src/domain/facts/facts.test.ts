import fc from 'fast-check';
import { rotationFactsAt, testPageFactsAt } from '.';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-10-20T12:00:00Z');

describe('testPageFactsAt', () => {
  const whole = { historyIsWhole: true };
  const short = { historyIsWhole: false };

  it('counts for the service that is worst off', () => {
    expect(
      testPageFactsAt(
        NOW,
        [[NOW - DAY, NOW - 40 * DAY, NOW - 91 * DAY], [NOW - 50 * DAY]],
        whole,
      ),
    ).toEqual({
      acknowledged90Days: 1,
      lastAcknowledgedAt: new Date(NOW - 50 * DAY).toISOString(),
    });
    expect(testPageFactsAt(NOW, [[NOW - DAY], []], whole)).toEqual({
      acknowledged90Days: 0,
    });
  });

  it('knows that there was none only where history is whole', () => {
    expect(testPageFactsAt(NOW, [[]], short)).toBeUndefined();
    expect(testPageFactsAt(NOW, [[NOW - DAY]], short)).toMatchObject({
      acknowledged90Days: 1,
    });
    expect(testPageFactsAt(NOW, [], whole)).toBeUndefined();
  });
});

describe('rotationFactsAt', () => {
  const week = (index: number) => ({
    start: NOW + index * 7 * DAY,
    end: NOW + (index + 1) * 7 * DAY,
  });

  it('tells how many take part, and who is exempt to nobody', () => {
    const members = ['user:a', 'user:b', 'user:c', 'user:d', 'user:e'];
    expect(
      rotationFactsAt(NOW, {
        members,
        exempt: 1,
        taking: new Set(['user:a', 'user:b', 'user:c', 'user:other']),
      }),
    ).toEqual({
      members: 5,
      exempt: 1,
      eligible: 4,
      participating: 3,
      participation: 0.75,
    });
    expect(
      rotationFactsAt(NOW, { members, exempt: 9, taking: new Set(members) }),
    ).toEqual({ members: 5, exempt: 5, eligible: 0, participating: 5 });
    expect(rotationFactsAt(NOW, { members, exempt: 0 })).toEqual({
      members: 5,
      exempt: 0,
      eligible: 5,
    });
  });

  it('takes one week in four for a quarter, also with an hour more', () => {
    const long = { ...week(1), end: week(1).end + HOUR };
    const facts = rotationFactsAt(NOW, {
      members: [],
      exempt: 0,
      firstLevels: [[week(0)], [long], [week(2)], [week(3)]],
    });
    expect(facts).toMatchObject({ people: 4, largestLoad: 0.25 });
  });

  it('tells of no load where that would tell whose it is', () => {
    const facts = rotationFactsAt(NOW, {
      members: [],
      exempt: 0,
      firstLevels: [[week(0)], [week(1)]],
    });
    expect(facts.people).toBe(2);
    expect(facts).not.toHaveProperty('largestLoad');
  });

  it('counts what overlaps once, and nothing outside of 28 days', () => {
    const hours = fc.record({
      start: fc.integer({ min: -100, max: 800 }),
      length: fc.integer({ min: 1, max: 200 }),
    });
    const person = fc.array(hours, { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(person, { minLength: 3, maxLength: 6 }), people => {
        const oracle = people.map(shifts => {
          let held = 0;
          for (let hour = 0; hour < 28 * 24; hour++) {
            if (shifts.some(s => s.start <= hour && hour < s.start + s.length))
              held++;
          }
          return Math.round((held / (28 * 24)) * 100) / 100;
        });
        const { largestLoad } = rotationFactsAt(NOW, {
          members: [],
          exempt: 0,
          firstLevels: people.map(shifts =>
            shifts.map(({ start, length }) => ({
              start: NOW + start * HOUR,
              end: NOW + (start + length) * HOUR,
            })),
          ),
        });
        expect(largestLoad).toBe(Math.max(...oracle));
      }),
    );
  });
});
