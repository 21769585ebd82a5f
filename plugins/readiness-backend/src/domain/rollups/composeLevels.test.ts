import fc from 'fast-check';
import { composeLevels } from './composeLevels';

describe('composeLevels', () => {
  it('has the lowest level of the parts, and says which they are', () => {
    const part = fc.record({
      entityRef: fc.string({ maxLength: 3 }),
      standardId: fc.constantFrom('one', 'other'),
      rank: fc.nat({ max: 3 }),
      unconfirmed: fc.boolean(),
    });
    const parts = fc.uniqueArray(part, {
      selector: ({ entityRef, standardId }) => `${standardId} ${entityRef}`,
      maxLength: 12,
    });
    fc.assert(
      fc.property(parts, given => {
        const expected = ['one', 'other'].flatMap(standardId => {
          const own = given.filter(item => item.standardId === standardId);
          const rank = Math.min(...own.map(item => item.rank));
          const lowest = own.filter(item => item.rank === rank);
          return own.length === 0
            ? []
            : {
                standardId,
                rank,
                unconfirmed: lowest.some(item => item.unconfirmed),
                parts: own.length,
                lowest: lowest.map(({ entityRef }) => entityRef).sort(),
              };
        });
        expect(
          composeLevels(given).sort((x, y) =>
            x.standardId < y.standardId ? -1 : 1,
          ),
        ).toEqual(expected);
      }),
    );
  });
});
