import fc from 'fast-check';
import type { Shift } from '../duties';
import { coverageOf } from './coverageOf';

const MINUTE = 60_000;
const window = { start: 0, end: 60 * MINUTE };

function shift(id: string, start?: number, end?: number): Shift {
  return {
    level: 1,
    person: { id, name: id },
    ...(start !== undefined && { start: start * MINUTE }),
    ...(end !== undefined && { end: end * MINUTE }),
  };
}

describe('coverageOf', () => {
  it('shows share, people and gaps', () => {
    expect(
      coverageOf(window, [
        shift('A', -10, 15),
        shift('B', 15, 30),
        shift('A', 45, 90),
        shift('C', 60, 90),
      ]),
    ).toEqual({
      from: '1970-01-01T00:00:00.000Z',
      until: '1970-01-01T01:00:00.000Z',
      share: 0.75,
      people: 2,
      gaps: [
        { start: '1970-01-01T00:30:00.000Z', end: '1970-01-01T00:45:00.000Z' },
      ],
    });
  });

  it('is whole with a person who is always on call, and nil with nobody', () => {
    expect(coverageOf(window, [shift('A')])).toMatchObject({
      share: 1,
      people: 1,
      gaps: [],
    });
    expect(coverageOf(window, [])).toMatchObject({
      share: 0,
      people: 0,
      gaps: [{ start: coverageOf(window, []).from }],
    });
  });

  it('lists a hundred gaps at most but counts every one', () => {
    const everySecondMinute = Array.from({ length: 300 }, (_, index) =>
      shift('A', index * 2, index * 2 + 1),
    );
    const coverage = coverageOf(
      { start: 0, end: 600 * MINUTE },
      everySecondMinute,
    );
    expect(coverage.gaps).toHaveLength(100);
    expect(coverage.share).toBe(0.5);
  });

  it('agrees with asking every minute', () => {
    const bound = fc.option(fc.integer({ min: -20, max: 80 }));
    const shifts = fc.array(
      fc
        .tuple(fc.constantFrom('A', 'B', 'C'), bound, bound)
        .map(([id, start, end]) =>
          shift(id, start ?? undefined, end ?? undefined),
        ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(shifts, list => {
        const covering = (minute: number) =>
          list.filter(
            ({ start = -Infinity, end = Infinity }) =>
              start <= minute * MINUTE && minute * MINUTE < end,
          );
        const minutes = Array.from({ length: 60 }, (_, minute) => minute);
        const coverage = coverageOf(window, list);

        expect(coverage.share).toBeCloseTo(
          minutes.filter(minute => covering(minute).length > 0).length / 60,
          10,
        );
        expect(coverage.share === 1).toBe(coverage.gaps.length === 0);
        expect(coverage.people).toBe(
          new Set(minutes.flatMap(covering).map(({ person }) => person.id))
            .size,
        );
      }),
    );
  });
});
