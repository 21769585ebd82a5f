import { results, standardScorecard } from '../__testUtils__/scorecard';
import { evidenceCollectedAt } from './evidenceAge';
import { filterResults, notApplicableResults } from './filterResults';
import { countResults, groupResults } from './groupResults';
import { levelProgress } from './levelProgress';
import { nextSteps } from './nextSteps';

const ids = (list: { ruleId: string }[]) => list.map(({ ruleId }) => ruleId);
const withStatus = (ruleId: string, level: string, status: string) =>
  ({ ...results[0], ruleId, level, status } as (typeof results)[number]);

describe('nextSteps', () => {
  const mixed = [
    withStatus('a', 'on-call-ready', 'unknown'),
    withStatus('b', 'on-call-ready', 'fail'),
    withStatus('c', 'operable', 'unknown'),
    withStatus('d', 'operable', 'fail'),
    withStatus('e', 'owned', 'exempt'),
    { ...withStatus('f', 'owned', 'fail'), effectiveFrom: '2027-01-01' },
  ];
  const reached = (...flags: boolean[]) => ({
    ...standardScorecard,
    results: mixed,
    levels: standardScorecard.levels
      .map((step, index) => ({ ...step, reached: flags[index] }))
      // The order of the answer must not matter.
      .reverse(),
  });

  const open = (scorecard: typeof standardScorecard) =>
    ids(nextSteps(scorecard).open.map(({ result }) => result));

  it('lists fails before unknowns, and lower levels first', () => {
    expect(open(reached(true, true, false))).toEqual(['d', 'b', 'c', 'a']);
  });

  it('stops at the next level', () => {
    const steps = nextSteps(reached(true, false, false));
    expect(steps.level?.id).toBe('operable');
    expect(open(reached(true, false, false))).toEqual(['d', 'c']);
    expect(open(reached(false, false, false))).toEqual([]);
  });

  it('lists what is left to confirm once every level is reached', () => {
    const steps = nextSteps(reached(true, true, true));
    expect(steps.level).toBeUndefined();
    expect(open(reached(true, true, true))).toEqual(['d', 'b', 'c', 'a']);
  });
});

it('filters by status, category and level, apart from what does not apply', () => {
  expect(ids(filterResults(results, { status: 'open' }))).toEqual([
    'ISO-04',
    'ONC-05',
    'ONC-11',
  ]);
  expect(
    ids(filterResults(results, { status: 'all', category: 'ownership' })),
  ).toEqual(['OWN-01', 'ISO-03']);
  expect(
    ids(filterResults(results, { status: 'all', level: 'operable' })),
  ).toEqual(['ISO-03']);
  expect(ids(notApplicableResults(results, { status: 'all' }))).toEqual([
    'ONC-07',
  ]);
  expect(
    notApplicableResults(results, { status: 'all', level: 'owned' }),
  ).toEqual([]);
  expect(notApplicableResults(results, { status: 'open' })).toEqual([]);
});

it('groups by category and keeps one that the standard lacks', () => {
  const groups = groupResults(results, [
    { id: 'empty', title: 'Empty' },
    { id: 'on-call', title: 'On-call' },
  ]);
  expect(groups.map(({ category }) => category.title)).toEqual([
    'On-call',
    'ownership',
  ]);
  expect(groups.flatMap(group => ids(group.results)).sort()).toEqual(
    ids(results).sort(),
  );
  expect(countResults(results)).toEqual({
    pass: 1,
    fail: 2,
    unknown: 1,
    exempt: 1,
    notApplicable: 1,
  });
});

it('counts what is exempt as holding its level', () => {
  expect(
    levelProgress({
      pass: 3,
      fail: 1,
      unknown: 2,
      exempt: 1,
      notApplicable: 9,
    }),
  ).toEqual({ satisfied: 4, applicable: 7 });
});

it('takes the age of a result from its oldest evidence', () => {
  expect(evidenceCollectedAt(results[3])).toBe('2026-11-04T09:48:00Z');
  expect(evidenceCollectedAt(results[1])).toBeUndefined();
});
