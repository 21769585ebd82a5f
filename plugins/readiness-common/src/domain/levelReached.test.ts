import fc from 'fast-check';
import type { ResultStatus } from '../types';
import { levelReached, type LevelState } from './levelReached';
import { confirmedRank, type RankedStatus } from './ranks';

const STATUSES: ResultStatus[] = [
  'pass',
  'fail',
  'unknown',
  'exempt',
  'notApplicable',
];
const day = 24 * 60 * 60 * 1000;
const grace = 7 * day;
const now = new Date('2027-01-15T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * day);

const anyResults: fc.Arbitrary<RankedStatus[]> = fc.array(
  fc.record({
    rank: fc.integer({ min: 1, max: 4 }),
    status: fc.constantFrom(...STATUSES),
  }),
  { maxLength: 12 },
);
const anyPrevious: fc.Arbitrary<LevelState | undefined> = fc.option(
  fc.record({
    rank: fc.integer({ min: 0, max: 4 }),
    since: fc.constant(daysAgo(100)),
    unconfirmedSince: fc.option(fc.integer({ min: 0, max: 20 }).map(daysAgo), {
      nil: undefined,
    }),
  }),
  { nil: undefined },
);

/** Tries every rank from the top and reads each condition off the definition. */
function slowRank(results: RankedStatus[], ok: ResultStatus[]): number {
  for (let rank = 4; rank >= 1; rank--) {
    const asked = results.filter(
      result => result.rank === rank && result.status !== 'notApplicable',
    );
    const below = results.filter(
      result => result.rank <= rank && result.status !== 'notApplicable',
    );
    if (asked.length > 0 && below.every(({ status }) => ok.includes(status))) {
      return rank;
    }
  }
  return 0;
}

function slowLevel(
  results: RankedStatus[],
  previous: LevelState | undefined,
): number {
  const confirmed = slowRank(results, ['pass', 'exempt']);
  if (!previous || previous.rank <= confirmed) return confirmed;
  const graceEnded =
    previous.unconfirmedSince !== undefined &&
    previous.unconfirmedSince.getTime() + grace <= now.getTime();
  if (graceEnded) return confirmed;
  const unrefuted = slowRank(results, ['pass', 'exempt', 'unknown']);
  return Math.max(confirmed, Math.min(previous.rank, unrefuted));
}

const level = (results: RankedStatus[], previous?: LevelState) =>
  levelReached({ results, previous, now, gracePeriodMs: grace });

describe('levelReached', () => {
  it('agrees with an oracle that tries every rank', () => {
    fc.assert(
      fc.property(anyResults, anyPrevious, (results, previous) => {
        expect(level(results, previous).rank).toBe(
          slowLevel(results, previous),
        );
      }),
    );
  });

  it('never says that a subject is below what evidence confirms, nor above what a fail allows', () => {
    fc.assert(
      fc.property(anyResults, anyPrevious, (results, previous) => {
        const { rank, unconfirmedSince } = level(results, previous);
        const failed = results.filter(({ status }) => status === 'fail');
        expect(rank).toBeGreaterThanOrEqual(confirmedRank(results));
        for (const fail of failed) expect(rank).toBeLessThan(fail.rank);
        expect(unconfirmedSince === undefined).toBe(
          rank === confirmedRank(results),
        );
      }),
    );
  });

  it('keeps since while the rank stays and moves it when the rank changes', () => {
    fc.assert(
      fc.property(anyResults, anyPrevious, (results, previous) => {
        const state = level(results, previous);
        expect(state.since).toEqual(
          previous?.rank === state.rank ? previous.since : now,
        );
      }),
    );
  });

  it('lets a level stand, unconfirmed, while evidence is missing, and lowers it when the grace period ends', () => {
    const results: RankedStatus[] = [
      { rank: 1, status: 'pass' },
      { rank: 2, status: 'unknown' },
    ];
    const held: LevelState = { rank: 2, since: daysAgo(30) };
    const first = level(results, held);
    expect(first).toEqual({
      rank: 2,
      since: daysAgo(30),
      unconfirmedSince: now,
    });
    expect(
      level(results, { ...held, unconfirmedSince: daysAgo(6.99) }).rank,
    ).toBe(2);
    expect(level(results, { ...held, unconfirmedSince: daysAgo(7) })).toEqual({
      rank: 1,
      since: now,
    });
    expect(level(results)).toEqual({ rank: 1, since: now });
  });

  it('lowers at once on a fail, also while unconfirmed, and to what stays unrefuted', () => {
    const held: LevelState = {
      rank: 3,
      since: daysAgo(30),
      unconfirmedSince: daysAgo(2),
    };
    expect(
      level(
        [
          { rank: 1, status: 'pass' },
          { rank: 2, status: 'unknown' },
          { rank: 3, status: 'fail' },
        ],
        held,
      ),
    ).toEqual({ rank: 2, since: now, unconfirmedSince: daysAgo(2) });
  });

  it('does not reach a level at which no rule applies', () => {
    expect(
      level([
        { rank: 1, status: 'pass' },
        { rank: 3, status: 'exempt' },
        { rank: 4, status: 'notApplicable' },
      ]).rank,
    ).toBe(3);
    expect(level([]).rank).toBe(0);
  });
});
