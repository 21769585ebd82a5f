import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import { BatchedGlances } from './BatchedGlances';

const summary = (entityRef: string) => ({ entityRef } as ScorecardSummary);
const status = (entityRef: string) => ({ entityRef } as OnCallStatus);

function create() {
  let now = Date.parse('2026-11-04T10:00:00Z');
  const queryScorecards = jest.fn(async (refs: string[]) => ({
    items: refs.filter(ref => ref !== 'b').map(summary),
  }));
  const queryStatuses = jest.fn(async (refs: string[]) => ({
    items: refs.map(status),
  }));
  const glances = BatchedGlances.create({
    readiness: { queryScorecards },
    onCall: { queryStatuses },
    clock: () => new Date(now),
  });
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { glances, queryScorecards, queryStatuses, pass };
}

it('asks each backend once for what a page lists, and again after a minute', async () => {
  const { glances, queryScorecards, queryStatuses, pass } = create();
  const refs = ['a', 'b', 'c'];
  const ask = () =>
    Promise.all([...refs, 'a'].map(ref => glances.getGlance(ref)));

  expect(await ask()).toEqual([
    { scorecards: [summary('a')], onCall: status('a') },
    { scorecards: [], onCall: status('b') },
    { scorecards: [summary('c')], onCall: status('c') },
    { scorecards: [summary('a')], onCall: status('a') },
  ]);
  expect(queryScorecards.mock.calls).toEqual([[refs]]);
  expect(queryStatuses.mock.calls).toEqual([[refs]]);

  pass(59_000);
  await ask();
  expect(queryScorecards).toHaveBeenCalledTimes(1);
  pass(2_000);
  await ask();
  expect(queryScorecards).toHaveBeenCalledTimes(2);
});

it('asks for no more at once than the backends take', async () => {
  const { glances, queryScorecards } = create();
  const refs = Array.from(
    { length: 1_001 },
    (_, index) => `component:${index}`,
  );
  await Promise.all(refs.map(ref => glances.getGlance(ref)));
  expect(queryScorecards.mock.calls.map(([asked]) => asked.length)).toEqual([
    500, 500, 1,
  ]);
});

it('tells what one backend knows where the other does not answer', async () => {
  const { glances, queryStatuses } = create();
  queryStatuses.mockRejectedValue(new Error('not installed'));
  expect(await glances.getGlance('a')).toEqual({
    scorecards: [summary('a')],
    onCall: undefined,
  });
});
