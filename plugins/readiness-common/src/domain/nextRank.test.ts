import fc from 'fast-check';
import type { ResultStatus } from '../types';
import { nextRank } from './nextRank';
import { confirmedRank, type RankedStatus } from './ranks';

const anyResults: fc.Arbitrary<RankedStatus[]> = fc.array(
  fc.record({
    rank: fc.integer({ min: 1, max: 4 }),
    status: fc.constantFrom<ResultStatus>(
      'pass',
      'fail',
      'unknown',
      'exempt',
      'notApplicable',
    ),
  }),
  { maxLength: 12 },
);

describe('nextRank', () => {
  it('counts exactly the results that must pass for the next rank to be reached', () => {
    fc.assert(
      fc.property(anyResults, results => {
        const reached = confirmedRank(results);
        const next = nextRank(results, reached);
        const better = results.map(item => ({
          ...item,
          status:
            next &&
            item.rank <= next.rank &&
            ['fail', 'unknown'].includes(item.status)
              ? ('pass' as const)
              : item.status,
        }));
        const turned = better.filter(
          (item, index) => item.status !== results[index].status,
        ).length;
        expect(turned).toBe(next?.open ?? 0);
        const highest = Math.max(
          0,
          ...results
            .filter(({ status }) => status !== 'notApplicable')
            .map(({ rank }) => rank),
        );
        expect(next?.open ?? 1).toBeGreaterThan(0);
        expect(confirmedRank(better)).toBeGreaterThanOrEqual(
          next?.rank ?? highest,
        );
        // Nothing is next only where all is reached.
        expect(next ? reached : highest).toBe(reached);
      }),
    );
  });

  it('counts what is unknown below too, while a level stands unconfirmed', () => {
    const results: RankedStatus[] = [
      { rank: 1, status: 'pass' },
      { rank: 2, status: 'unknown' },
      { rank: 4, status: 'fail' },
    ];
    expect(nextRank(results, 2)).toEqual({ rank: 4, open: 2 });
    expect(nextRank(results, 4)).toBeUndefined();
  });
});
