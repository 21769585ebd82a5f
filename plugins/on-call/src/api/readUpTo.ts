import type { PageInfo } from '@operations-in-teams/plugin-on-call-common';

/** The most that the backend answers with at once. */
const PAGE_SIZE = 500;

/** Reads so many items of a paged list, in as few requests as it takes. */
export async function readUpTo<
  P extends { items: unknown[]; pageInfo: PageInfo },
>(
  count: number,
  load: (query: { limit: number; cursor?: string }) => Promise<P>,
): Promise<P> {
  const first = await load({ limit: Math.min(count, PAGE_SIZE) });
  const items = [...first.items];
  let { nextCursor: cursor } = first.pageInfo;
  while (cursor && items.length < count) {
    const limit = Math.min(count - items.length, PAGE_SIZE);
    const page: P = await load({ limit, cursor });
    items.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  }
  return { ...first, items };
}
