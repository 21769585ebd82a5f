import type { AccountRow } from './types';

export const onlyFilters = ['agrees', 'differs', 'unknown', 'unowned'] as const;

export type OnlyFilter = (typeof onlyFilters)[number];

/** What to narrow the accounts down to; what is absent narrows nothing. */
export type AccountFilter = {
  text?: string;
  owner?: string;
  /** This path of organizational units, and all below it. */
  unit?: string;
  /** Declared level as text; `none` for accounts that declare none. */
  level?: string;
  state?: string;
  only?: OnlyFilter;
};

/** The accounts that a filter leaves, in the order in which they were. */
export function filterAccounts(
  rows: AccountRow[],
  filter: AccountFilter,
): AccountRow[] {
  const words = folded(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return rows.filter(
    row =>
      (!filter.owner || row.ownerRef === filter.owner) &&
      (!filter.unit || isWithin(row.organizationalUnit, filter.unit)) &&
      (!filter.level || levelKey(row) === filter.level) &&
      (!filter.state || row.state === filter.state) &&
      (!filter.only || isOnly(row, filter.only)) &&
      hasWords(row, words),
  );
}

/** How many accounts each narrowing leaves. */
export function countAccounts(rows: AccountRow[]): Record<OnlyFilter, number> {
  const counts = { agrees: 0, differs: 0, unknown: 0, unowned: 0 };
  for (const row of rows) {
    counts[row.isolation.verdict] += 1;
    if (row.ownerFinding) counts.unowned += 1;
  }
  return counts;
}

/** The values that the accounts can be narrowed down by, each once, sorted. */
export function filterChoices(rows: AccountRow[]) {
  const units = new Set<string>();
  for (const { organizationalUnit } of rows) {
    const parts = organizationalUnit?.split('/') ?? [];
    parts.forEach((_, index) => units.add(parts.slice(0, index + 1).join('/')));
  }
  return {
    owners: distinct(rows.map(({ ownerRef }) => ownerRef)),
    units: [...units].sort(),
    levels: distinct(rows.map(levelKey)),
    states: distinct(rows.map(({ state }) => state)),
  };
}

function isOnly(row: AccountRow, only: OnlyFilter): boolean {
  return only === 'unowned'
    ? row.ownerFinding !== undefined
    : row.isolation.verdict === only;
}

function levelKey({ declaredLevel }: AccountRow): string {
  return declaredLevel === undefined ? 'none' : String(declaredLevel);
}

function isWithin(path: string | undefined, unit: string): boolean {
  return path === unit || path?.startsWith(`${unit}/`) === true;
}

function hasWords(row: AccountRow, words: string[]): boolean {
  if (words.length === 0) return true;
  const text = folded(
    [
      row.id,
      row.name,
      row.entityRef,
      row.ownerRef,
      row.systemRef,
      row.organizationalUnit,
      row.lifecycle,
      ...row.isolation.deviations,
    ].join('\n'),
  );
  return words.every(word => text.includes(word));
}

function folded(text: string): string {
  return text.toLocaleLowerCase('en-US');
}

function distinct(values: Array<string | undefined>): string[] {
  return [...new Set(values.filter(value => value !== undefined))].sort();
}
