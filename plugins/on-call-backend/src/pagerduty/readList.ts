import { z } from 'zod';
import {
  InconsistentListError,
  ListTooLongError,
  PagerDutyError,
} from './PagerDutyError';
import type { Query, Transport } from './Transport';

const PAGE_SIZE = 100;

/** PagerDuty refuses pages that reach beyond. */
const MAXIMUM_ITEMS = 10_000;

const pageSchema = z.object({
  more: z.boolean(),
  offset: z.number().int().nullish(),
  limit: z.number().int().positive().nullish(),
  total: z.number().int().nullish(),
});

export type ListRequest = { path: string; key: string; query?: Query };

/**
 * Reads a list with classic paging, whole or not at all: a list that is cut,
 * shifts while it is read, or is longer than PagerDuty pages, is an error.
 * What shifted is read once more from the start.
 */
export async function readList(
  transport: Transport,
  list: ListRequest,
  signal?: AbortSignal,
): Promise<unknown[]> {
  try {
    return await readPages(transport, list, signal);
  } catch (error) {
    if (!(error instanceof InconsistentListError)) throw error;
    return await readPages(transport, list, signal);
  }
}

async function readPages(
  transport: Transport,
  { path, key, query }: ListRequest,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const items: unknown[] = [];
  let total: number | undefined;
  for (let offset = 0; ; ) {
    const answer = await transport.get(
      path,
      // Costs PagerDuty a count and tells us whether the list is whole.
      { ...query, limit: PAGE_SIZE, offset, total: true },
      signal,
    );
    const page = parsePage(answer, path, key);
    if ((page.offset ?? offset) !== offset) {
      throw new InconsistentListError(path, 'another page than asked for');
    }
    if (offset > 0 && page.total !== total) {
      throw new InconsistentListError(path, 'its length changed meanwhile');
    }
    total = page.total;
    if (total !== undefined && total > MAXIMUM_ITEMS) {
      throw new ListTooLongError(path);
    }
    items.push(...page.items);

    if (!page.more) return whole(items, total, path);
    const step = page.limit ?? PAGE_SIZE;
    if (page.items.length === 0 || page.items.length > step) {
      throw new InconsistentListError(path, 'a page without its items');
    }
    // A short page is fine only where the total tells in the end.
    if (page.items.length < step && total === undefined) {
      throw new InconsistentListError(path, 'a short page amid the list');
    }
    offset += step;
    if (offset + PAGE_SIZE > MAXIMUM_ITEMS) throw new ListTooLongError(path);
  }
}

function parsePage(answer: unknown, path: string, key: string) {
  const page = pageSchema.safeParse(answer);
  const items = (answer as Record<string, unknown> | null)?.[key];
  if (!page.success || !Array.isArray(items)) {
    throw new PagerDutyError(
      'bad-answer',
      `GET ${path} answered something that is no page of ${key}; check that apiBaseUrl is PagerDuty's.`,
    );
  }
  const { more, offset, limit, total } = page.data;
  return {
    items: items as unknown[],
    more,
    offset: offset ?? undefined,
    limit: limit ?? undefined,
    total: total ?? undefined,
  };
}

function whole(items: unknown[], total: number | undefined, path: string) {
  if (total !== undefined && items.length !== total) {
    throw new InconsistentListError(
      path,
      `${items.length} of ${total} items came`,
    );
  }
  const ids = items
    .map(item => (item as { id?: unknown } | null)?.id)
    .filter(id => typeof id === 'string');
  if (new Set(ids).size !== ids.length) {
    throw new InconsistentListError(path, 'an item came twice');
  }
  return items;
}
