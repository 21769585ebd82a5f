import fc from 'fast-check';
import { organizationalUnitPath } from './organizationalUnitPath';
import { parentIdFromPaths } from './parentIdFromPaths';
import type { OrganizationalUnit } from './types';

describe('parentIdFromPaths', () => {
  it.each([
    [
      'o-exampleorg1/r-ex01/ou-ex01-workload1/ou-ex01-prod0001/',
      'ou-ex01-prod0001',
    ],
    [
      'o-exampleorg1/r-ex01/ou-ex01-workload1/333333333333',
      'ou-ex01-workload1',
    ],
    ['/o-exampleorg1/r-ex01/ou-ex01-workload1', 'ou-ex01-workload1'],
    ['o-exampleorg1/r-ex01/111111111111', 'r-ex01'],
    ['r-ex01/', 'r-ex01'],
    ['o-exampleorg1/', undefined],
    ['Workloads/Prod', undefined],
    ['', undefined],
  ])('reads %s', (path, expected) => {
    expect(parentIdFromPaths([path])).toBe(expected);
  });

  it('takes the first readable path, and survives anything', () => {
    expect(parentIdFromPaths(undefined)).toBeUndefined();
    expect(parentIdFromPaths([])).toBeUndefined();
    expect(parentIdFromPaths(['?', 'o-1/r-1/ou-1-a'])).toBe('ou-1-a');
    fc.assert(
      fc.property(fc.anything(), paths => {
        const parent = parentIdFromPaths(paths as string[]);
        expect(['undefined', 'string']).toContain(typeof parent);
      }),
    );
  });
});

describe('organizationalUnitPath', () => {
  const unitsOf = (...units: OrganizationalUnit[]) =>
    new Map(units.map(unit => [unit.id, unit]));

  it('names the way down from the root', () => {
    const units = unitsOf(
      { id: 'r-1', name: 'Root' },
      { id: 'ou-1', name: 'Workloads', parentId: 'r-1' },
      { id: 'ou-2', name: 'Prod/EU', parentId: 'ou-1' },
    );
    expect(organizationalUnitPath('ou-2', units)).toBe('Workloads/Prod%2FEU');
    expect(organizationalUnitPath('ou-1', units)).toBe('Workloads');
    expect(organizationalUnitPath('r-1', units)).toBe('/');
  });

  it('is unknown where a unit is missing or the units go in circles', () => {
    const units = unitsOf(
      { id: 'ou-1', name: 'A', parentId: 'ou-2' },
      { id: 'ou-2', name: 'B', parentId: 'ou-1' },
      { id: 'ou-3', name: 'C', parentId: 'ou-9' },
    );
    expect(organizationalUnitPath('ou-1', units)).toBeUndefined();
    expect(organizationalUnitPath('ou-3', units)).toBeUndefined();
    expect(organizationalUnitPath('ou-9', units)).toBeUndefined();
  });
});
