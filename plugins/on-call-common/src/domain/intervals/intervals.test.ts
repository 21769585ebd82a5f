import fc from 'fast-check';
import { findGaps } from './findGaps';
import { mergeIntervals } from './mergeIntervals';
import type { Interval } from './types';

const HORIZON = 120;

const interval = fc
  .tuple(
    fc.integer({ min: -10, max: HORIZON }),
    fc.integer({ min: -3, max: 30 }),
  )
  .map(([start, length]) => ({ start, end: start + length }));
const intervals = fc.array(interval, { maxLength: 12 });

/** Slow and obvious: asks every minute on its own. */
const covers = (list: Interval[], minute: number) =>
  list.some(({ start, end }) => start <= minute && minute < end);

describe('mergeIntervals', () => {
  it('covers exactly the minutes that any interval covers', () => {
    fc.assert(
      fc.property(intervals, list => {
        const merged = mergeIntervals(list);
        for (let minute = -15; minute < HORIZON + 40; minute++) {
          expect(covers(merged, minute)).toBe(covers(list, minute));
        }
      }),
    );
  });

  it('gives non-empty intervals in order that do not touch', () => {
    fc.assert(
      fc.property(intervals, list => {
        const merged = mergeIntervals(list);
        const bounds = merged.flatMap(({ start, end }) => [start, end]);
        expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
      }),
    );
  });

  it('leaves its input alone and takes endless intervals', () => {
    const list = [
      { start: 5, end: 9 },
      { start: -Infinity, end: 5 },
      { start: 9, end: Infinity },
    ];
    expect(mergeIntervals(list)).toEqual([{ start: -Infinity, end: Infinity }]);
    expect(list[0]).toEqual({ start: 5, end: 9 });
  });
});

describe('findGaps', () => {
  it('together with the intervals covers every minute of the window once', () => {
    fc.assert(
      fc.property(intervals, interval, (list, window) => {
        const gaps = findGaps(window, list);
        for (let minute = -15; minute < HORIZON + 40; minute++) {
          const inside = window.start <= minute && minute < window.end;
          expect(covers(gaps, minute)).toBe(inside && !covers(list, minute));
        }
      }),
    );
  });
});
