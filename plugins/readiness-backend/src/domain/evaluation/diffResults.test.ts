import fc from 'fast-check';
import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import { diffResults, type StoredResult } from './diffResults';
import { resultsDigest } from './resultsDigest';
import type { Evaluation } from './types';

const anyEvaluations: fc.Arbitrary<Evaluation[]> = fc.uniqueArray(
  fc.record(
    {
      ruleId: fc.constantFrom('A', 'B', 'C', 'D'),
      status: fc.constantFrom<ResultStatus[]>('pass', 'fail', 'unknown'),
      message: fc.constantFrom('x', 'y'),
      unknown: fc.record({
        code: fc.constantFrom('missing' as const, 'stale' as const),
        message: fc.constantFrom('x', 'y'),
      }),
    },
    { requiredKeys: ['ruleId', 'status'] },
  ),
  { selector: ({ ruleId }) => ruleId },
);

describe('diffResults', () => {
  it('brings what is stored to what was evaluated, with each status since when it is', () => {
    fc.assert(
      fc.property(fc.array(anyEvaluations, { maxLength: 6 }), rounds => {
        const stored = new Map<string, StoredResult>();
        const since = new Map<string, Date>();
        rounds.forEach((evaluations, round) => {
          const now = new Date(Date.UTC(2027, 0, 1, round));
          const before = new Map(stored);
          const { updates, changes } = diffResults(
            [...stored.values()],
            evaluations,
            now,
          );
          for (const update of updates) stored.set(update.ruleId, update);
          const changed = evaluations.filter(
            ({ ruleId, status }) => before.get(ruleId)?.status !== status,
          );
          expect(changes).toEqual(
            changed.map(({ ruleId, status }) => ({
              ruleId,
              from: before.get(ruleId)?.status,
              to: status,
            })),
          );
          for (const { ruleId } of changed) since.set(ruleId, now);
          for (const evaluation of evaluations) {
            expect(stored.get(evaluation.ruleId)).toEqual({
              ...evaluation,
              since: since.get(evaluation.ruleId),
            });
          }
        });
      }),
    );
  });

  it('writes nothing for what is the same, and the digest tells so', () => {
    fc.assert(
      fc.property(anyEvaluations, anyEvaluations, (one, other) => {
        const now = new Date();
        const stored = one.map(result => ({ ...result, since: now }));
        expect(diffResults(stored, one, now).updates).toEqual([]);
        expect(resultsDigest(one)).toBe(resultsDigest([...one]));
        const same = resultsDigest(one) === resultsDigest(other);
        const { updates } = diffResults(stored, other, now);
        expect(same && updates.length > 0).toBe(false);
      }),
    );
  });
});
