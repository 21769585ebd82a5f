import { parseEntityRef } from '@backstage/catalog-model';

const MOST_LINES = 20;

/** Lines of a message, so many that it stays readable. */
export function linesOf(lines: string[]): string {
  const shown = lines.slice(0, MOST_LINES);
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}

/** "1 service", "2 services". */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** An entity's page, or a tab of it. */
export function entityPath(entityRef: string, tab = 'readiness'): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const parts = [namespace, kind.toLocaleLowerCase('en-US'), name];
  return `/catalog/${parts.map(encodeURIComponent).join('/')}/${tab}`;
}

export const ROLLOUT_PATH = '/readiness/rollout';

/** ISO week of a moment in UTC, such as `2027-W02`. */
export function weekOf(time: Date): string {
  const day = new Date(
    Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()),
  );
  // The Thursday of a week says which year the week is of.
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const year = day.getUTCFullYear();
  const days = (day.getTime() - Date.UTC(year, 0, 1)) / (24 * 60 * 60 * 1000);
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** Items by a key, in the order in which they came. */
export function groupBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
