import type { AccountRow } from './types';

export const accountColumns = [
  'name',
  'owner',
  'unit',
  'state',
  'declared',
  'observed',
  'verdict',
] as const;

export type AccountColumn = (typeof accountColumns)[number];
export type AccountOrder = { by: AccountColumn; descending: boolean };

/** What needs a look comes first. */
const VERDICTS = ['differs', 'unknown', 'agrees'];

/** The accounts by one column; alike ones by name, and what is missing last. */
export function sortAccounts(
  rows: AccountRow[],
  { by, descending }: AccountOrder,
): AccountRow[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : collator.compare(String(a), String(b));
  return [...rows].sort((a, b) => {
    const left = keyOf(a, by);
    const right = keyOf(b, by);
    if (left === undefined || right === undefined) {
      if (left !== right) return left === undefined ? 1 : -1;
    } else {
      const order = compare(left, right);
      if (order !== 0) return descending ? -order : order;
    }
    return compare(a.name, b.name) || compare(a.entityRef, b.entityRef);
  });
}

function keyOf(
  row: AccountRow,
  column: AccountColumn,
): string | number | undefined {
  switch (column) {
    case 'owner':
      return row.ownerRef;
    case 'unit':
      return row.organizationalUnit;
    case 'state':
      return row.state;
    case 'declared':
      return row.declaredLevel;
    case 'observed':
      return row.isolation.observedLevel;
    case 'verdict':
      return VERDICTS.indexOf(row.isolation.verdict);
    default:
      return row.name;
  }
}
