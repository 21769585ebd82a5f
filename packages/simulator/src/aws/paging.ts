import { shortenList } from '../faults/shortenList';
import type { World } from '../World';
import { invalidInput } from './errors';

const PAGE_SIZE = 20;

type Cursor = { list: string; offset: number; pause: boolean };

const encode = (cursor: Cursor) =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

function decode(
  token: unknown,
  list: string,
  invalidToken: () => Error,
): Cursor {
  try {
    const cursor: Cursor = JSON.parse(
      Buffer.from(String(token), 'base64url').toString('utf8'),
    );
    if (cursor.list === list && Number.isInteger(cursor.offset)) return cursor;
  } catch {
    // Told below, with the tokens that are JSON but not ours.
  }
  throw invalidToken();
}

function pageSize(maxResults: unknown): number {
  if (maxResults === undefined) return PAGE_SIZE;
  if (
    typeof maxResults !== 'number' ||
    !Number.isInteger(maxResults) ||
    maxResults < 1
  ) {
    throw invalidInput(
      'MIN_VALUE_EXCEEDED',
      'You specified a value for MaxResults that is lower than allowed.',
    );
  }
  if (maxResults > PAGE_SIZE) {
    throw invalidInput(
      'MAX_VALUE_EXCEEDED',
      'You specified a value for MaxResults that is greater than allowed.',
    );
  }
  return maxResults;
}

export type Page<T> = { items: T[]; nextToken?: string };

export type PageRequest<T> = {
  operation: string;
  /** Tells one list of an operation from another; tokens are good for one. */
  scope: string;
  token: unknown;
  size: number;
  items: T[];
  invalidToken: () => Error;
  /** Whether the list begins with a page that is empty and has a token. */
  emptyFirst?: boolean;
};

/**
 * One page of a list. Between the first page and the second lies one that is
 * empty and yet has a token, as AWS may give at any time.
 */
export function slicePage<T>(world: World, request: PageRequest<T>): Page<T> {
  const { operation, scope, token, size, items, emptyFirst = false } = request;
  const list = `${operation} ${scope}`;
  const isFirst = token === undefined || token === null;
  const { offset, pause }: Cursor = isFirst
    ? { list, offset: 0, pause: emptyFirst && items.length > 0 }
    : decode(token, list, request.invalidToken);
  if (pause) {
    return { items: [], nextToken: encode({ list, offset, pause: false }) };
  }
  const fault = world.faults.listFault('aws', operation);
  const rest = shortenList(items, size, fault);
  const next = offset + size;
  const more = next < rest.length;
  if (fault && !more) world.faults.happened(fault);
  return {
    items: rest.slice(offset, next),
    nextToken: more
      ? encode({ list, offset: next, pause: offset === 0 })
      : undefined,
  };
}

/** One page of a list of Organizations. */
export function pageOf<T>(
  world: World,
  operation: string,
  input: { NextToken?: unknown; MaxResults?: unknown; ParentId?: unknown },
  items: T[],
): Page<T> {
  return slicePage(world, {
    operation,
    scope: String(input.ParentId ?? ''),
    token: input.NextToken,
    size: pageSize(input.MaxResults),
    items,
    invalidToken: () =>
      invalidInput(
        'INVALID_NEXT_TOKEN',
        'You provided a value for NextToken that is not valid.',
      ),
  });
}
