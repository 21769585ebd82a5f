import { ListTooLongError } from './PagerDutyError';
import { type ListRequest, readList } from './readList';
import type { Transport } from './Transport';

const SHORTEST_WINDOW = 60_000;

/**
 * Reads a list of what happened in a window, halving the window where it holds
 * more than PagerDuty pages. What comes in both halves comes once.
 */
export async function readRange(
  transport: Transport,
  list: ListRequest,
  window: { start: number; end: number },
  signal?: AbortSignal,
  read: typeof readList = readList,
): Promise<unknown[]> {
  try {
    return await read(
      transport,
      {
        ...list,
        query: {
          ...list.query,
          since: new Date(window.start).toISOString(),
          until: new Date(window.end).toISOString(),
        },
      },
      signal,
    );
  } catch (error) {
    if (!(error instanceof ListTooLongError)) throw error;
    if (window.end - window.start < 2 * SHORTEST_WINDOW) throw error;
    const middle = Math.floor((window.start + window.end) / 2000) * 1000;
    const items = [
      ...(await readRange(
        transport,
        list,
        { start: window.start, end: middle },
        signal,
        read,
      )),
      ...(await readRange(
        transport,
        list,
        { start: middle, end: window.end },
        signal,
        read,
      )),
    ];
    const byId = new Map<unknown, unknown>();
    for (const item of items) {
      byId.set((item as { id?: unknown } | null)?.id ?? item, item);
    }
    return [...byId.values()];
  }
}
