import { z } from 'zod';
import type { PulledList } from '../mirror/types';
import { id } from './fields';

const identified = z.object({ id });

/**
 * Parses each item on its own, so that one that makes no sense costs only
 * itself.
 */
export function parseList<T>(
  items: unknown[],
  schema: z.ZodType<T>,
): PulledList<T> {
  const list: PulledList<T> = { items: [], malformed: 0, malformedIds: [] };
  for (const item of items) {
    const parsed = schema.safeParse(item);
    if (parsed.success) {
      list.items.push(parsed.data);
      continue;
    }
    list.malformed++;
    const known = identified.safeParse(item);
    if (known.success) list.malformedIds.push(known.data.id);
  }
  return list;
}
