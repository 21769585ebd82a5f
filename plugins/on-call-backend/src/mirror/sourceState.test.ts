import type { Problem } from '@operations-in-teams/plugin-on-call-common';
import type { AccountConfig } from '../config';
import type { PartState } from '../database';
import { sourceStateAt } from './sourceState';
import { MIRROR_PARTS, type MirrorPart } from './types';

const MINUTE = 60_000;
const NOW = Date.parse('2026-10-20T12:00:00Z');
const ago = (minutes: number) => new Date(NOW - minutes * MINUTE);

const account = { id: 'main', connection: {} } as AccountConfig;
const problem = (code: Problem['code']): Problem => ({ code, message: code });

type Given = Partial<Record<MirrorPart, Partial<PartState>>>;

function stateOf(given: Given, minutes = 1) {
  const parts = MIRROR_PARTS.map(
    (part): PartState => ({
      account: 'main',
      part,
      collectedAt: ago(minutes),
      attemptedAt: ago(minutes),
      ...given[part],
    }),
  );
  return sourceStateAt(new Date(NOW), account, parts, 30 * MINUTE);
}

describe('sourceStateAt', () => {
  it('is ok while fresh, then stale', () => {
    expect(stateOf({})).toEqual({
      account: 'main',
      state: 'ok',
      collectedAt: ago(1).toISOString(),
      attemptedAt: ago(1).toISOString(),
    });
    expect(stateOf({}, 30).state).toBe('ok');
    expect(stateOf({}, 31).state).toBe('stale');
  });

  it('is pending before the first pull', () => {
    expect(sourceStateAt(new Date(NOW), account, [], MINUTE)).toEqual({
      account: 'main',
      state: 'pending',
    });
  });

  it('is unavailable where the last pull failed, and keeps its age', () => {
    expect(
      stateOf(
        { services: { attemptedAt: ago(0), problem: problem('unreachable') } },
        10,
      ),
    ).toEqual({
      account: 'main',
      state: 'unavailable',
      collectedAt: ago(10).toISOString(),
      attemptedAt: ago(0).toISOString(),
      problem: problem('unreachable'),
    });
    expect(
      stateOf({
        policies: { collectedAt: undefined, problem: problem('bad-answer') },
      }),
    ).not.toHaveProperty('collectedAt');
  });

  it('shows a problem of single items, of teams or of people, and stays ok', () => {
    for (const given of [
      { services: { problem: problem('bad-answer') } },
      { people: { collectedAt: undefined, problem: problem('unreachable') } },
      { teams: { attemptedAt: ago(0), problem: problem('not-available') } },
    ] satisfies Given[]) {
      expect(stateOf(given)).toMatchObject({
        state: 'ok',
        problem: expect.anything(),
      });
    }
  });

  it('counts what the account may not see only as that', () => {
    const notAvailable = {
      collectedAt: undefined,
      problem: problem('not-available'),
    };
    expect(stateOf({ 'on-calls': notAvailable })).toMatchObject({
      state: 'ok',
      collectedAt: ago(1).toISOString(),
      problem: problem('not-available'),
    });
    expect(stateOf({ services: notAvailable })).toMatchObject({
      state: 'unavailable',
      problem: problem('not-available'),
    });
  });

  it('says first what failed, then what is not available', () => {
    expect(
      stateOf({
        policies: { problem: problem('not-available') },
        'on-calls': {
          collectedAt: undefined,
          problem: problem('rate-limited'),
        },
      }).problem,
    ).toEqual(problem('rate-limited'));
  });

  it('says what is wrong with the configuration', () => {
    expect(
      sourceStateAt(
        new Date(NOW),
        { id: 'main', problem: 'Set a token' },
        [],
        MINUTE,
      ),
    ).toEqual({
      account: 'main',
      state: 'unavailable',
      problem: { code: 'misconfigured', message: 'Set a token' },
    });
  });
});
