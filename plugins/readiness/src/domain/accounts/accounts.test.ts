import fc from 'fast-check';
import { accountEntity, record } from '../../__testUtils__/accounts';
import {
  countAccounts,
  filterAccounts,
  filterChoices,
  isCloudAccount,
  judgeIsolation,
  onlyFilters,
  sortAccounts,
  sortGrants,
  toAccount,
  accountColumns,
  type AccountRow,
} from './index';

describe('toAccount', () => {
  it('takes nothing for known that the entity leaves out', () => {
    const bare = toAccount({
      apiVersion: 'v1',
      kind: 'Resource',
      metadata: { name: 'a' },
      spec: { type: 'Cloud-Account', owner: ':::', isolation: 'x', aws: null },
    });
    expect(bare).toEqual({
      entityRef: 'resource:default/a',
      id: 'a',
      name: 'a',
    });
  });

  it('tells accounts from what else there is', () => {
    const account = accountEntity('1');
    expect(isCloudAccount(account)).toBe(true);
    expect(isCloudAccount({ ...account, spec: { type: 'queue' } })).toBe(false);
    expect(isCloudAccount({ ...account, spec: undefined })).toBe(false);
    expect(isCloudAccount({ ...account, kind: 'Component' })).toBe(false);
  });
});

describe('judgeIsolation', () => {
  const good = { observedLevel: 2, declaredLevel: 2, agrees: true };
  it.each([
    [2, record('a', good), 'agrees', undefined],
    [2, record('a', { declaredLevel: 2, agrees: false }), 'differs', undefined],
    [2, undefined, 'unknown', 'uncollected'],
    [2, { source: 'a' }, 'unknown', 'uncollected'],
    [2, { source: 'a', unavailable: 'no' }, 'unknown', 'unavailable'],
    [undefined, record('a', good), 'unknown', 'undeclared'],
    [2, record('a', good, { stale: true }), 'unknown', 'stale'],
    [3, record('a', good), 'unknown', 'changed'],
    [2, record('a', { declaredLevel: 2 }), 'unknown', 'undetermined'],
  ])('of level %p and %p is %s, %s', (level, evidence, verdict, reason) => {
    expect(judgeIsolation(level, evidence)).toMatchObject({ verdict });
    expect(judgeIsolation(level, evidence).reason).toBe(reason);
  });
});

const row: fc.Arbitrary<AccountRow> = fc.record(
  {
    entityRef: fc.uuid(),
    id: fc.constantFrom('1', '22'),
    name: fc.constantFrom('a', 'b', 'A1', 'a10', 'a2'),
    state: fc.constantFrom('active', 'suspended'),
    organizationalUnit: fc.constantFrom('W', 'W/Prod', 'W/Production', 'S'),
    ownerRef: fc.constantFrom('group:default/x', 'group:default/y'),
    ownerFinding: fc.constantFrom('no tag'),
    declaredLevel: fc.constantFrom(1, 2, 3),
    isolation: fc.record(
      {
        verdict: fc.constantFrom('agrees', 'differs', 'unknown'),
        observedLevel: fc.constantFrom(1, 2, 3),
        deviations: fc.constantFrom([], ['the group Admins may write']),
      },
      { requiredKeys: ['verdict', 'deviations'] },
    ) as fc.Arbitrary<AccountRow['isolation']>,
  },
  { requiredKeys: ['entityRef', 'id', 'name', 'isolation'] },
);

describe('filterAccounts', () => {
  it('leaves as many as were counted, and no others', () => {
    fc.assert(
      fc.property(fc.array(row), rows => {
        const counts = countAccounts(rows);
        for (const only of onlyFilters) {
          expect(filterAccounts(rows, { only })).toHaveLength(counts[only]);
        }
        const { owners, units, levels, states } = filterChoices(rows);
        const parts = levels.map(level => filterAccounts(rows, { level }));
        expect(parts.flat()).toHaveLength(rows.length);
        for (const owner of owners) {
          expect(filterAccounts(rows, { owner })).toEqual(
            rows.filter(({ ownerRef }) => ownerRef === owner),
          );
        }
        for (const state of states) {
          expect(filterAccounts(rows, { state }).length).toBeGreaterThan(0);
        }
        for (const unit of units) {
          expect(filterAccounts(rows, { unit })).toEqual(
            rows.filter(({ organizationalUnit: path }) =>
              path ? `${path}/`.startsWith(`${unit}/`) : false,
            ),
          );
        }
        expect(filterAccounts(rows, {})).toEqual(rows);
      }),
    );
  });

  it('finds all words, anywhere, in any case', () => {
    const rows = [
      {
        ...toAccount(accountEntity('111111111111', { name: 'Player Prod' })),
        isolation: {
          verdict: 'differs' as const,
          deviations: ['the group Admins may write'],
        },
      },
    ];
    expect(filterAccounts(rows, { text: ' PROD  admins 1111 ' })).toEqual(rows);
    expect(filterAccounts(rows, { text: 'prod nobody' })).toEqual([]);
  });
});

describe('sortAccounts', () => {
  it('keeps all, what is missing last, and turns around', () => {
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom(...accountColumns),
        fc.boolean(),
        (rows, by, descending) => {
          const sorted = sortAccounts(rows, { by, descending });
          expect(new Set(sorted)).toEqual(new Set(rows));
          expect(sorted).toHaveLength(rows.length);
        },
      ),
    );
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), (rows, descending) => {
        const levels = sortAccounts(rows, { by: 'declared', descending }).map(
          ({ declaredLevel }) => declaredLevel,
        );
        const known = levels.filter(level => level !== undefined);
        expect(levels.slice(0, known.length)).toEqual(known);
        expect(known).toEqual(
          [...known].sort((a, b) => (descending ? b - a : a - b)),
        );
      }),
    );
    const named = ['a10', 'b', 'a2'].map(name => ({
      entityRef: name,
      id: name,
      name,
      isolation: { verdict: 'agrees' as const, deviations: [] },
    }));
    expect(
      sortAccounts(named, { by: 'name', descending: true }).map(
        ({ name }) => name,
      ),
    ).toEqual(['b', 'a10', 'a2']);
  });

  it('puts first who can do most', () => {
    const grant = (access: 'read' | 'write' | 'breakGlass' | 'unknown') => ({
      principalType: 'group' as const,
      principalId: access,
      permissionSet: 'x',
      access,
    });
    expect(
      sortGrants([
        grant('read'),
        grant('breakGlass'),
        grant('unknown'),
        grant('write'),
      ]).map(({ access }) => access),
    ).toEqual(['write', 'unknown', 'breakGlass', 'read']);
  });
});
