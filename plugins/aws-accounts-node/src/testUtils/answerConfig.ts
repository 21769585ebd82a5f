import { answerPage } from './answerPage';
import type { FakeAws } from './FakeAws';
import { FakeError } from './FakeError';
import { matcherOf } from './matchResources';
import type { FakeResource } from './types';

/** Answers the part of SQL that AWS Config understands and that is used here. */
export function answerConfig(
  aws: FakeAws,
  operation: string,
  input: Record<string, unknown>,
): unknown {
  if (operation !== 'SelectAggregateResourceConfig') {
    throw new FakeError('UnknownOperationException');
  }
  if (input.ConfigurationAggregatorName !== 'organization') {
    throw new FakeError('NoSuchConfigurationAggregatorException');
  }
  const expression = String(input.Expression);
  const query =
    /^SELECT (.+?)(?: WHERE (.+?))?(?: GROUP BY (.+))?$/.exec(expression) ??
    undefined;
  if (!query || expression.length > 4096) {
    throw new FakeError('InvalidExpressionException');
  }
  const [, columns, where, groupBy] = query;
  const matches = matcherOf(where);
  const rows = aws.resources.filter(matches);
  return answerPage(
    aws,
    'Results',
    (groupBy
      ? count(rows, groupBy.split(', '))
      : rows.map(row => nested(row, columns.split(', ')))
    ).map(row => JSON.stringify(row)),
    input,
  );
}

function count(rows: FakeResource[], by: string[]) {
  const groups = new Map<string, { row: FakeResource; count: number }>();
  for (const row of rows) {
    const key = JSON.stringify(by.map(column => row[column] ?? null));
    const group = groups.get(key) ?? { row, count: 0 };
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map(group => ({
    ...nested(group.row, by),
    'COUNT(*)': group.count,
  }));
}

function nested(row: FakeResource, columns: string[]) {
  const result: Record<string, unknown> = {};
  for (const column of columns.filter(each => row[each] !== undefined)) {
    const names = column.split('.');
    const last = names.pop()!;
    let at = result;
    for (const name of names) {
      at[name] ??= {};
      at = at[name] as Record<string, unknown>;
    }
    at[last] = row[column];
  }
  return result;
}
