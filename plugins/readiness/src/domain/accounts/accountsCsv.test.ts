import { parseCsv } from '@operations-in-teams/ui/testUtils';
import { accountEntity } from '../../__testUtils__/accounts';
import { accountsCsv, toAccount } from './index';

it('writes every account with the same columns', () => {
  const [heads, first, second] = parseCsv(
    accountsCsv([
      {
        ...toAccount(
          accountEntity('111111111111', {
            name: '=HYPERLINK("x")',
            unit: 'A, "B"',
            level: 2,
          }),
        ),
        isolation: {
          verdict: 'differs',
          observedLevel: 3,
          deviations: ['one', '-two'],
          collectedAt: '2026-11-04T09:00:00Z',
        },
      },
      {
        entityRef: 'resource:default/b',
        id: '2',
        name: 'b',
        isolation: { verdict: 'unknown', reason: 'stale', deviations: [] },
      },
    ]),
  );
  const cells = Object.fromEntries(heads.map((head, at) => [head, first[at]]));
  expect(cells).toEqual({
    account_id: '111111111111',
    name: '\'=HYPERLINK("x")',
    entity: 'resource:default/aws-111111111111',
    state: 'active',
    lifecycle: 'production',
    organizational_unit: 'A, "B"',
    owner: 'group:default/player',
    owner_finding: '',
    system: '',
    declared_level: '2',
    declared_by: 'account-tag',
    observed_level: '3',
    verdict: 'differs',
    unknown_because: '',
    deviations: 'one; -two',
    access_collected_at: '2026-11-04T09:00:00Z',
  });
  expect(second).toHaveLength(heads.length);
});
