import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { VisibleEntities } from '../VisibleEntities';

/** So many are read at once, however few a page shows. */
const BATCH = 500;

/**
 * One page of items whose subjects the caller may see, filled from the next ones
 * until it is full or none is left.
 */
export async function pageOfVisible<
  Item extends { entityRef: string },
  Position,
>(options: {
  visible: VisibleEntities;
  credentials: BackstageCredentials;
  limit: number;
  after: Position | undefined;
  read: (after: Position | undefined, count: number) => Promise<Item[]>;
  positionOf: (item: Item) => Position;
}): Promise<{ items: Item[]; next?: Position }> {
  const { visible, credentials, limit, read, positionOf } = options;
  const found: Item[] = [];
  let after = options.after;
  // One more than asked for tells whether another page follows.
  while (found.length <= limit) {
    const items = await read(after, BATCH);
    const shown = await visible.among(
      [...new Set(items.map(({ entityRef }) => entityRef))],
      credentials,
    );
    found.push(...items.filter(({ entityRef }) => shown.has(entityRef)));
    if (items.length < BATCH) break;
    after = positionOf(items[items.length - 1]);
  }
  const page = found.slice(0, limit);
  return found.length > limit
    ? { items: page, next: positionOf(page[page.length - 1]) }
    : { items: page };
}
