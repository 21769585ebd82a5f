import type { RuleResult } from '@operations-in-teams/plugin-readiness-common';
import fc from 'fast-check';
import { results, standardScorecard } from '../__testUtils__/scorecard';
import { nextSteps } from './nextSteps';

const step = (
  ruleId: string,
  status: RuleResult['status'],
  ...paths: string[]
): RuleResult => ({
  ...results[0],
  ruleId,
  status,
  level: 'on-call-ready',
  evidence: paths.map(path => ({ path, source: 'onCall' })),
});
const steps = (...some: RuleResult[]) =>
  nextSteps({ ...standardScorecard, results: some }).open;

describe('nextSteps by effect', () => {
  it('puts first what one fix may do for most', () => {
    const open = steps(
      step('alone', 'fail', 'onCall.levels'),
      step('half', 'fail', 'onCall.coverage'),
      step('both', 'fail', 'onCall.coverage', 'onCall.people'),
      step('other', 'fail', 'onCall.people'),
      step('late', 'unknown', 'onCall.people'),
      step('fine', 'pass', 'onCall.levels'),
    );
    expect(
      open.map(({ result, together, alone }) => [
        result.ruleId,
        together,
        alone,
      ]),
    ).toEqual([
      ['both', 3, false],
      ['other', 2, false],
      ['half', 1, false],
      ['alone', 0, false],
      ['late', 2, false],
    ]);
  });

  it('says what alone lifts the level', () => {
    expect(steps(step('last', 'fail', 'a'), step('ok', 'exempt'))).toEqual([
      expect.objectContaining({ alone: true, together: 0 }),
    ]);
  });

  it('loses nothing, and never has an unknown before a fail', () => {
    const some = fc.array(
      fc.record({
        status: fc.constantFrom('pass', 'fail', 'unknown', 'exempt'),
        paths: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, list => {
        const given = list.map(({ status, paths }, index) =>
          step(String(index), status as RuleResult['status'], ...paths),
        );
        const open = steps(...given);
        expect(open.map(({ result }) => result.ruleId).sort()).toEqual(
          given
            .filter(({ status }) => ['fail', 'unknown'].includes(status))
            .map(({ ruleId }) => ruleId)
            .sort(),
        );
        const inOrder = open.every(
          ({ result, together }, index) =>
            index === 0 ||
            open[index - 1].result.status < result.status ||
            (open[index - 1].result.status === result.status &&
              open[index - 1].together >= together),
        );
        expect(inOrder).toBe(true);
      }),
    );
  });
});
