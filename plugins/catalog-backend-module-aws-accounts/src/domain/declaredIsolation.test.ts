import { declaredIsolation, type IsolationRules } from './declaredIsolation';

const rules: IsolationRules = {
  tag: 'isolation-level',
  values: new Map([
    ['1', 1],
    ['red', 1],
    ['2', 2],
  ]),
  overrides: new Map([['111111111111', 1]]),
  organizationalUnits: [
    { path: 'Workloads/Prod/**', level: 2 },
    { path: 'Workloads/*/Legacy', level: 1 },
    { path: 'Workloads/**', level: 3 },
    { path: '/', level: 1 },
  ],
  names: [{ pattern: /-dev$/, level: 3 }],
};

const account = { id: '333333333333', tags: {} };

describe('declaredIsolation', () => {
  it('takes an override before anything else', () => {
    expect(
      declaredIsolation(
        { ...account, id: '111111111111', tags: { 'isolation-level': '2' } },
        rules,
      ),
    ).toEqual({ level: 1, source: 'override' });
  });

  it.each([
    [{ 'isolation-level': '2' }, 2],
    [{ 'Isolation-Level': ' RED ' }, 1],
    [{ IsolationLevel: 'Level 2' }, 2],
    [{ isolation_level: 'L2' }, 2],
    [{ 'isolation level': 'level-1' }, 1],
  ])('takes the tag %j before the unit', (tags, level) => {
    expect(
      declaredIsolation(
        { ...account, tags, organizationalUnitPath: 'Workloads' },
        rules,
      ),
    ).toEqual({ level, source: 'account-tag', finding: undefined });
  });

  it.each([
    ['Workloads/Prod', 2],
    ['Workloads/Prod/EU', 2],
    ['Workloads/Production', 3],
    ['Workloads/SDLC/Legacy', 1],
    ['Workloads/.hidden', 3],
    ['Workloads', 3],
    ['/', 1],
  ])('takes the first rule for the unit %s', (path, level) => {
    expect(
      declaredIsolation(
        { ...account, name: 'x-dev', organizationalUnitPath: path },
        rules,
      ),
    ).toMatchObject({ level, source: 'organizational-unit' });
  });

  it('takes the name last, and else nothing', () => {
    expect(
      declaredIsolation(
        { ...account, name: 'ads-dev', organizationalUnitPath: 'Sandbox' },
        rules,
      ),
    ).toMatchObject({ level: 3, source: 'account-name' });
    expect(declaredIsolation({ ...account, tags: undefined }, rules)).toEqual({
      source: 'none',
      finding: undefined,
    });
  });

  it('says that a tag cannot be understood, and goes on to the next source', () => {
    expect(
      declaredIsolation(
        {
          ...account,
          tags: { 'isolation-level': 'top\nsecret' },
          organizationalUnitPath: 'Workloads',
        },
        rules,
      ),
    ).toEqual({
      level: 3,
      source: 'organizational-unit',
      finding:
        'the tag isolation-level is "top secret", which stands for no isolation level',
    });
  });
});
