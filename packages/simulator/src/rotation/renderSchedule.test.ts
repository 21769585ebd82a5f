import fc from 'fast-check';
import { contains, v2Holder, v3Holders } from '../__testUtils__/rotationOracle';
import { v2Scene, v3Scene } from '../__testUtils__/rotationScenes';
import { finalShifts, mergeTurns } from './renderSchedule';
import type { Interval, LayerSchedule, Schedule } from './types';

const HALF_HOUR = 1_800_000;

function instants(window: Interval): number[] {
  const count = (window.end - window.start) / HALF_HOUR;
  return Array.from({ length: count }, (_, i) => window.start + i * HALF_HOUR);
}

const sorted = (holders: (string | null)[]) => holders.map(String).sort();

/** The instants at which rendering and oracle say different people. */
function disagreements(
  schedule: Schedule,
  window: Interval,
  oracle: (instant: number) => (string | null)[],
): string[] {
  const shifts = finalShifts(schedule, window);
  return instants(window)
    .filter(instant => {
      const rendered = shifts
        .filter(({ start, end }) => contains(start, end, instant))
        .map(({ userId }) => userId);
      return sorted(rendered).join() !== sorted(oracle(instant)).join();
    })
    .map(instant => new Date(instant).toISOString());
}

/** The instants that, asked about alone, give other shifts than the window does. */
function inconsistencies(schedule: Schedule, window: Interval): string[] {
  const shifts = finalShifts(schedule, window);
  return instants(window)
    .filter((_, index) => index % 17 === 0)
    .filter(
      instant =>
        JSON.stringify(
          finalShifts(schedule, { start: instant, end: instant }),
        ) !==
        JSON.stringify(
          shifts.filter(({ start, end }) => contains(start, end, instant)),
        ),
    )
    .map(instant => new Date(instant).toISOString());
}

describe('finalShifts', () => {
  it('agrees with counting hand-overs, for layers, in every zone and over changes of the clock', () => {
    fc.assert(
      fc.property(v2Scene, ({ schedule, window }) => {
        const oracle = (instant: number) => v2Holder(schedule, instant);
        expect(disagreements(schedule, window, oracle)).toEqual([]);
        expect(inconsistencies(schedule, window)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with counting occurrences, for shifts, in every zone and over changes of the clock', () => {
    fc.assert(
      fc.property(v3Scene, ({ schedule, window }) => {
        const oracle = (instant: number) => v3Holders(schedule, instant);
        expect(disagreements(schedule, window, oracle)).toEqual([]);
        expect(inconsistencies(schedule, window)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('hands over at the same local time before and after a change of the clock', () => {
    const schedule: LayerSchedule = {
      kind: 'v2',
      id: 'PSCHED1',
      name: 'Primary',
      description: null,
      timeZone: 'Europe/Stockholm',
      teamIds: [],
      overrides: [],
      layers: [
        {
          id: 'PLAYER1',
          name: 'Weeks',
          start: '2026-10-05T07:00:00Z',
          rotationStart: '2026-10-05T07:00:00Z',
          turnSeconds: 7 * 86_400,
          userIds: ['ANNA', 'BO'],
          restrictions: [],
        },
      ],
    };
    const october = {
      start: Date.parse('2026-10-12T00:00:00Z'),
      end: Date.parse('2026-10-27T00:00:00Z'),
    };
    expect(
      finalShifts(schedule, october).map(({ start, end, userId }) => [
        new Date(start).toISOString(),
        new Date(end).toISOString(),
        userId,
      ]),
    ).toEqual([
      ['2026-10-05T07:00:00.000Z', '2026-10-12T07:00:00.000Z', 'ANNA'],
      ['2026-10-12T07:00:00.000Z', '2026-10-19T07:00:00.000Z', 'BO'],
      ['2026-10-19T07:00:00.000Z', '2026-10-26T08:00:00.000Z', 'ANNA'],
      ['2026-10-26T08:00:00.000Z', '2026-11-02T08:00:00.000Z', 'BO'],
    ]);
    const alone = {
      ...schedule,
      layers: [{ ...schedule.layers[0], userIds: ['ANNA'] }],
    };
    expect(mergeTurns(finalShifts(alone, october))).toHaveLength(1);
  });
});
