import type { ConfigurationItem } from './configurationItems';
import { COUNT, type Condition, type Literal, type Query } from './parseQuery';

/** All values of a property; an array has those of all its elements. */
export function valuesOf(item: unknown, path: string[]): unknown[] {
  if (Array.isArray(item)) return item.flatMap(each => valuesOf(each, path));
  if (path.length === 0) return item === undefined ? [] : [item];
  if (item === null || typeof item !== 'object') return [];
  const [name, ...rest] = path;
  return Object.hasOwn(item, name)
    ? valuesOf((item as Record<string, unknown>)[name], rest)
    : [];
}

type Predicate = (item: ConfigurationItem) => boolean;

function likes(pattern: string): (value: unknown) => boolean {
  const wildcard = /[%_]$/.exec(pattern)?.[0];
  if (!wildcard) return value => value === pattern;
  const prefix = pattern.slice(0, -1);
  return value =>
    typeof value === 'string' &&
    value.startsWith(prefix) &&
    (wildcard === '%' || value.length === pattern.length);
}

function oneOf(property: string, matches: (value: unknown) => boolean) {
  const path = property.split('.');
  return (item: ConfigurationItem) => valuesOf(item, path).some(matches);
}

/** Conditions on arrays hold where they hold for any element, each by itself. */
function predicateOf(condition: Condition): Predicate {
  switch (condition.kind) {
    case 'equals':
      return oneOf(condition.property, value => value === condition.value);
    case 'in':
      return oneOf(condition.property, value =>
        condition.values.includes(value as Literal),
      );
    case 'like':
      return oneOf(condition.property, likes(condition.pattern));
    case 'not': {
      const inner = predicateOf(condition.condition);
      return item => !inner(item);
    }
    default: {
      const inner = condition.conditions.map(predicateOf);
      return condition.kind === 'and'
        ? item => inner.every(holds => holds(item))
        : item => inner.some(holds => holds(item));
    }
  }
}

type Selection = { [name: string]: Selection | true };

function selectionOf(fields: string[]): Selection {
  const selection: Selection = {};
  for (const field of fields) {
    const path = field.split('.');
    const last = path.pop()!;
    let place: Selection | true = selection;
    for (const name of path) {
      if (place === true) break;
      place[name] ??= {};
      place = place[name];
    }
    if (place !== true) place[last] = true;
  }
  return selection;
}

/** The selected properties of an item, nested as they are in it. */
function project(item: unknown, selection: Selection | true): unknown {
  if (selection === true) return item;
  if (Array.isArray(item)) return item.map(each => project(each, selection));
  if (item === null || typeof item !== 'object') return undefined;
  const source = item as Record<string, unknown>;
  const entries = Object.entries(selection).flatMap(([name, inner]) => {
    const value = Object.hasOwn(source, name)
      ? project(source[name], inner)
      : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** The values that an item is grouped by; it is in no group where one is missing. */
function groupsOf(item: ConfigurationItem, paths: string[][]): unknown[][] {
  return paths.reduce<unknown[][]>(
    (groups, path) => {
      const values = [...new Set(valuesOf(item, path))];
      return groups.flatMap(group => values.map(value => [...group, value]));
    },
    [[]],
  );
}

function nest(names: string[], values: unknown[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  names.forEach((name, index) => {
    const path = name.split('.');
    const last = path.pop()!;
    let place = result;
    for (const part of path) {
      place[part] ??= {};
      place = place[part] as Record<string, unknown>;
    }
    place[last] = values[index];
  });
  return result;
}

/** The answer to a query over items, each row in JSON as AWS gives it. */
export function evaluateQuery(
  query: Query,
  items: Iterable<ConfigurationItem>,
): string[] {
  const { fields, counts, where, groupBy } = query;
  const holds = where ? predicateOf(where) : () => true;
  if (!counts) {
    const selection = selectionOf(fields);
    const rows: string[] = [];
    for (const item of items) {
      if (holds(item)) rows.push(JSON.stringify(project(item, selection)));
    }
    return rows;
  }
  const paths = groupBy.map(name => name.split('.'));
  const groups = new Map<string, { values: unknown[]; count: number }>();
  for (const item of items) {
    if (!holds(item)) continue;
    for (const values of groupsOf(item, paths)) {
      const key = JSON.stringify(values);
      const group = groups.get(key) ?? { values, count: 0 };
      group.count += 1;
      groups.set(key, group);
    }
  }
  if (groupBy.length === 0) {
    const [total] = groups.values();
    return [JSON.stringify({ [COUNT]: total?.count ?? 0 })];
  }
  const shown = groupBy.filter(name => fields.includes(name));
  return [...groups.values()].map(({ values, count }) =>
    JSON.stringify({
      [COUNT]: count,
      ...nest(
        shown,
        shown.map(name => values[groupBy.indexOf(name)]),
      ),
    }),
  );
}
