import fc from 'fast-check';
import { leavingSubjects } from './leavingSubjects';

describe('leavingSubjects', () => {
  it('never forgets a fifth at once unless the same were missing before', () => {
    const refs = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String));
    fc.assert(
      fc.property(refs, refs, refs, (stored, first, second) => {
        const one = leavingSubjects({ stored, current: new Set(first) });
        const gone = stored.filter(ref => !first.includes(ref)).sort();
        const many = gone.length > stored.length / 5;
        expect(one.remove).toEqual(many ? [] : gone);
        expect(one.digest === undefined).toBe(!many);
        expect(one.problem === undefined).toBe(!many);

        const two = leavingSubjects({
          stored,
          current: new Set(second),
          previousDigest: one.digest,
        });
        const goneThen = stored.filter(ref => !second.includes(ref)).sort();
        const confirmed = many && `${gone}` === `${goneThen}`;
        const few = goneThen.length <= stored.length / 5;
        expect(two.remove).toEqual(few || confirmed ? goneThen : []);
      }),
    );
  });
});
