import type { PageInfo } from '@operations-in-teams/plugin-on-call-common';
import { keyOf, type PolicyEntry } from '../database';
import { decodeCursor, encodeCursor } from './cursor';

/** One page of policies that are in order; the cursor names the last before. */
export function pageOf(
  entries: PolicyEntry[],
  query: { limit: number; cursor?: string },
): { page: PolicyEntry[]; pageInfo: PageInfo } {
  let first = 0;
  if (query.cursor) {
    const key = keyOf(decodeCursor(query.cursor));
    // Where the last one is gone by now, the list starts over.
    first = entries.findIndex(entry => keyOf(entry) === key) + 1;
  }
  const page = entries.slice(first, first + query.limit);
  const last = page.at(-1);
  return {
    page,
    pageInfo: {
      totalItems: entries.length,
      ...(last &&
        first + page.length < entries.length && {
          nextCursor: encodeCursor(last),
        }),
    },
  };
}
