import { z } from 'zod';
import {
  InconsistentListError,
  ListTooLongError,
  PagerDutyError,
} from './PagerDutyError';
import type { ListRequest } from './readList';
import type { Transport } from './Transport';

const PAGE_SIZE = 100;

/** As many items as classic paging has at most. */
const MAXIMUM_PAGES = 100;

const pageSchema = z.object({ next_cursor: z.string().nullish() });

/** Reads a list with cursor paging, whole or not at all. */
export async function readCursor(
  transport: Transport,
  { path, key, query }: ListRequest,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const items: unknown[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MAXIMUM_PAGES; pages++) {
    const answer = await transport.get(
      path,
      {
        ...query,
        limit: PAGE_SIZE,
        ...(cursor !== undefined && { cursor }),
      },
      signal,
    );
    const page = pageSchema.safeParse(answer);
    const found = (answer as Record<string, unknown> | null)?.[key];
    if (!page.success || !Array.isArray(found)) {
      throw new PagerDutyError(
        'bad-answer',
        `GET ${path} answered something that is no page of ${key}; check that apiBaseUrl is PagerDuty's.`,
      );
    }
    items.push(...found);
    const next = page.data.next_cursor;
    if (!next) return items;
    if (next === cursor) {
      throw new InconsistentListError(path, 'the same page twice');
    }
    cursor = next;
  }
  throw new ListTooLongError(path);
}
