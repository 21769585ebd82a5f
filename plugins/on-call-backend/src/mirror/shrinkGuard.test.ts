import type { Refusal } from '../database';
import { refuseShrunkCoverage, refuseShrunkList } from './shrinkGuard';

const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-10-20T12:00:00Z');

const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `P${index}`);

function judge(
  before: number,
  after: string[],
  refused?: Refusal,
  hours: number = 0,
) {
  return refuseShrunkList({
    before: new Set(ids(before)),
    after,
    refused,
    now: new Date(START + hours * HOUR),
    confirmAfterMs: HOUR,
  });
}

describe('refuseShrunkList', () => {
  it('believes what grows, stays or loses a handful or a fifth', () => {
    expect(judge(0, ids(50))).toBeUndefined();
    expect(judge(50, ids(60))).toBeUndefined();
    expect(judge(100, ids(80))).toBeUndefined();
    expect(judge(8, ids(3))).toBeUndefined();
  });

  it('refuses what lost more, became other things, or vanished', () => {
    expect(judge(100, ids(79))).toMatchObject({ count: 1 });
    expect(judge(7, ids(1))).toMatchObject({ count: 1 });
    expect(judge(2, [])).toMatchObject({ count: 1 });
    expect(
      judge(
        100,
        ids(100).map(id => `other-${id}`),
      ),
    ).toMatchObject({ count: 1 });
  });

  it('believes it when it comes unchanged often and for long enough', () => {
    const once = judge(100, ids(10));
    const twice = judge(100, ids(10).reverse(), once, 0.4);
    expect(twice).toEqual({ ...once, count: 2 });

    const often = judge(100, ids(10), twice, 0.9);
    expect(often).toMatchObject({ count: 3 });
    expect(judge(100, ids(10), often, 1)).toBeUndefined();
    expect(judge(100, ids(10), once, 5)).toMatchObject({ count: 2 });
  });

  it('starts over when it comes changed', () => {
    const often = { ...judge(100, ids(10))!, count: 9 };
    expect(judge(100, ids(11), often, 2)).toEqual({
      digest: expect.not.stringMatching(often.digest),
      count: 1,
      since: new Date(START + 2 * HOUR),
    });
  });
});

describe('refuseShrunkCoverage', () => {
  const shares = (...levels: number[][]) =>
    new Map(levels.map((level, index) => [`P${index}`, level]));

  function judgeShares(
    before: number[][],
    after: number[][],
    refused?: Refusal,
    hours: number = 0,
  ) {
    return refuseShrunkCoverage({
      before: shares(...before),
      after: shares(...after),
      refused,
      now: new Date(START + hours * HOUR),
      confirmAfterMs: HOUR,
    });
  }

  it('believes what is as well covered, or lost a level at most', () => {
    expect(judgeShares([], [[1, 1], [1]])).toBeUndefined();
    expect(judgeShares([[1, 1], [0.5]], [[1, 1], [1]])).toBeUndefined();
    expect(judgeShares([[1, 1]], [[1, 0]])).toBeUndefined();
    expect(
      judgeShares(
        Array.from({ length: 100 }, () => [1]),
        Array.from({ length: 100 }, () => [0.995]),
      ),
    ).toBeUndefined();
  });

  it('counts only policies and levels that are still there', () => {
    expect(judgeShares([[1, 1, 1, 1]], [[1]])).toBeUndefined();
    expect(judgeShares([[1], [1], [1], [1]], [[1]])).toBeUndefined();
  });

  it('refuses what lost more, until it is confirmed', () => {
    const before = [
      [1, 1],
      [1, 1],
    ];
    const after = [
      [1, 0.4],
      [0.3, 1],
    ];
    expect(judgeShares([[1]], [[0]])).toMatchObject({ count: 1 });
    expect(
      judgeShares(
        Array.from({ length: 100 }, () => [1]),
        Array.from({ length: 100 }, (_, index) => [index < 2 ? 0 : 1]),
      ),
    ).toMatchObject({ count: 1 });
    const once = judgeShares(before, after);
    expect(once).toMatchObject({ count: 1 });
    // Time goes on and moves the shares a little.
    after[0][1] = 0.39;
    const twice = judgeShares(before, after, once, 0.5);
    expect(twice).toEqual({ ...once, count: 2 });
    expect(judgeShares(before, after, twice, 1)).toBeUndefined();
  });
});
