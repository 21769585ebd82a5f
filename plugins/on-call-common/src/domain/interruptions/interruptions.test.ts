import fc from 'fast-check';
import { classAt, type OfficeHours } from '../officeHours';
import { percentile } from './percentile';
import { quietTimeOf } from './quietTime';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-10-23T00:00:00Z');

const HOURS: OfficeHours = {
  timeZone: 'Europe/Stockholm',
  week: [
    ...Array.from({ length: 5 }, () => [{ start: 540, end: 1020 }]),
    [],
    [],
  ],
  sleep: { start: 22 * 60, end: 7 * 60 },
};

describe('interruptions', () => {
  it('tells the nearest rank', () => {
    expect(percentile([], 0.5)).toBeUndefined();
    expect(percentile([7], 0.9)).toBe(7);
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9)).toBe(9);
  });

  it('counts quiet minutes as a clock would, also where clocks change', () => {
    const minute = fc.integer({ min: 0, max: 4 * 24 * 60 });
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Stockholm', 'Australia/Lord_Howe', undefined),
        minute,
        fc.integer({ min: 1, max: 2 * 24 * 60 }),
        fc.array(minute, { maxLength: 6 }),
        (timeZone, from, length, interruptions) => {
          const held = [
            {
              start: START + from * MINUTE,
              end: START + (from + length) * MINUTE,
            },
          ];
          const moments = interruptions.map(at => START + at * MINUTE);
          const isOut = (at: number) =>
            at >= held[0].start &&
            at < held[0].end &&
            classAt(at, HOURS, timeZone) !== 'office';
          const hit = new Set(
            moments.filter(isOut).map(at => Math.floor(at / HOUR)),
          );
          let outside = 0;
          let quiet = 0;
          for (let at = held[0].start; at < held[0].end; at += MINUTE) {
            if (!isOut(at)) continue;
            outside++;
            if (!hit.has(Math.floor(at / HOUR))) quiet++;
          }
          const result = quietTimeOf(
            [{ timeZone, held, interruptions: moments }],
            HOURS,
          );
          expect(result.outsideHours).toBeCloseTo(outside / 60, 6);
          expect(result.quietHours).toBeCloseTo(quiet / 60, 6);
          expect('share' in result).toBe(outside > 0);
        },
      ),
      { numRuns: 100 },
    );
  });
});
