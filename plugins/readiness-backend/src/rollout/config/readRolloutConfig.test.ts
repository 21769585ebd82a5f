import { ConfigReader } from '@backstage/config';
import { readRolloutConfig } from './readRolloutConfig';

const read = (rollout?: object) =>
  readRolloutConfig(
    new ConfigReader(rollout ? { readiness: { rollout } } : {}),
  );

describe('readRolloutConfig', () => {
  it('has five stages, a grace period and one approval where nothing is said', () => {
    const config = read();
    expect(config.stages.map(({ id }) => id)).toEqual([
      'central-operations',
      'preparing',
      'shadowing',
      'on-call',
      'sustained',
    ]);
    expect(config).toMatchObject({
      graceDays: 30,
      mandateGroups: [],
      approvals: 1,
      reviewAfterDays: 365,
    });
    expect(config.stages[3].criteria.map(({ check }) => check)).toEqual(
      expect.arrayContaining([
        {
          type: 'serviceRule',
          rule: { standard: 'operational-ownership', rule: 'ONC-05' },
        },
        {
          type: 'accepted',
          applies: { standard: 'operational-ownership', rule: 'ONC-05' },
        },
      ]),
    );
  });

  it('reads stages of the company, values of the environment, and groups by name', () => {
    const config = read({
      stages: [
        { id: 'one', title: 'One' },
        {
          id: 'two',
          title: 'Two',
          criteria: [
            {
              id: 'level',
              title: 'L',
              standard: 'ours',
              services: { level: 'gold', whereApplies: 'X-1' },
            },
            { id: 'days', title: 'D', days: '14' },
          ],
        },
      ],
      gracePeriodDays: '7',
      mandate: { groups: ['reviewers'], approvals: 2 },
    });
    expect(config.stages[1].criteria.map(({ check }) => check)).toEqual([
      {
        type: 'serviceLevel',
        standard: 'ours',
        level: 'gold',
        applies: { standard: 'ours', rule: 'X-1' },
      },
      { type: 'days', days: 14 },
    ]);
    expect(config).toMatchObject({
      graceDays: 7,
      mandateGroups: ['group:default/reviewers'],
      approvals: 2,
    });
  });

  const stage = (criteria: object[]) => ({
    stages: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', criteria },
    ],
  });

  it.each([
    [{ stages: [{ id: 'a', title: 'A' }] }, 'stages must have at least two'],
    [
      {
        stages: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      },
      'must not have one id twice',
    ],
    [
      stage([{ id: 'c', title: 'C' }]),
      'stages.1.criteria.0 must have exactly one of team, services, accepted and days',
    ],
    [
      stage([{ id: 'c', title: 'C', days: 1, team: { rule: 'X' } }]),
      'must have exactly one of',
    ],
    [
      stage([{ id: 'c', title: 'C', services: { rule: 'X', level: 'y' } }]),
      'must name a rule or a level, not both',
    ],
    [{ mandate: { approvals: 0 } }, 'readiness.rollout.mandate.approvals'],
    [{ mandate: { groups: ['group:'] } }, 'which is no entity reference'],
    [{ stagess: [] }, 'readiness.rollout'],
  ])('refuses %j', (rollout, message) => {
    expect(() => read(rollout)).toThrow(message);
  });
});
