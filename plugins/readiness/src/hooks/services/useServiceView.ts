import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import {
  readFilter,
  readOrder,
  type ServiceFilter,
  serviceFilters,
} from '../../domain/services';

/** The cursors that led to a page; the first page has none. */
type Trail = { cursors: string[] };

/**
 * What the address says of which services to show, in which order and which
 * page of them. Pages are behind opaque cursors: the way back is kept in the
 * browser's history, and from a page that somebody sent it leads to the first.
 */
export function useServiceView() {
  const [parameters, setParameters] = useSearchParams();
  const { state } = useLocation();
  const { cursors = [] }: Partial<Trail> = state?.trail ?? {};
  const cursor = parameters.get('cursor') ?? undefined;
  const page = cursor ? Number(parameters.get('page')) || 2 : 1;

  const set = useCallback(
    (changes: Record<string, string | undefined>, trail?: Trail) =>
      setParameters(
        before => {
          const after = new URLSearchParams(before);
          // Another list begins on its first page.
          for (const [name, value] of Object.entries({
            page: undefined,
            cursor: undefined,
            ...changes,
          })) {
            if (value) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace: true, state: trail && { trail } },
      ),
    [setParameters],
  );
  return {
    filter: readFilter(parameters),
    order: readOrder(parameters),
    cursor,
    page,
    change: (changes: ServiceFilter) => set(changes),
    clear: () =>
      set(Object.fromEntries(serviceFilters.map(name => [name, undefined]))),
    sortBy: ({ by, descending }: { by: string; descending: boolean }) =>
      set({ sort: `${descending ? '-' : ''}${by}` }),
    /** To the page after this one, or back by one. */
    turnTo: (next: number, nextCursor: string | undefined) => {
      if (next > page && nextCursor) {
        set(
          { page: String(next), cursor: nextCursor },
          { cursors: [...cursors, nextCursor] },
        );
        return;
      }
      const back = cursors.slice(0, -1);
      const last = back.at(-1);
      set(last ? { page: String(next), cursor: last } : {}, { cursors: back });
    },
  };
}
