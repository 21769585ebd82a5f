import { FakeError } from './FakeError';

/** How the fake cuts lists into pages. */
export type Paging = {
  emptyPages: boolean;
  duplicates: boolean;
  pageSize: number;
};

export function answerPage(
  paging: Paging,
  key: string,
  items: unknown[],
  input: Record<string, unknown>,
) {
  const token =
    typeof input.NextToken === 'string' ? input.NextToken : 'from:0';
  const [kind, position] = token.split(':');
  const from = Number(position);
  if (!Number.isInteger(from)) {
    throw new FakeError('InvalidInputException', 'INVALID_PAGINATION_TOKEN');
  }
  if (paging.emptyPages && kind === 'from') {
    return { [key]: [], NextToken: `filled:${from}` };
  }
  const asked = Number(input.MaxResults ?? input.Limit ?? paging.pageSize);
  const to = from + Math.min(asked, paging.pageSize);
  const start = paging.duplicates ? Math.max(0, from - 1) : from;
  return {
    [key]: items.slice(start, to),
    ...(to < items.length ? { NextToken: `from:${to}` } : {}),
  };
}
