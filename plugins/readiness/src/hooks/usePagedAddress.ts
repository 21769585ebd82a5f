import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';

/** The cursors that led to a page; the first page has none. */
type Trail = { cursors: string[] };

/**
 * The part of the address that says what a list shows, and which page of it.
 * Pages are behind opaque cursors: the way back is kept in the browser's
 * history, and from a page that somebody sent it leads to the first.
 */
export function usePagedAddress() {
  const [parameters, setParameters] = useSearchParams();
  const { state } = useLocation();
  const { cursors = [] }: Partial<Trail> = state?.trail ?? {};
  const cursor = parameters.get('cursor') ?? undefined;
  const page = cursor ? Number(parameters.get('page')) || 2 : 1;

  const change = useCallback(
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
    parameters,
    cursor,
    page,
    change,
    /** To the page after this one, or back by one. */
    turnTo: (next: number, nextCursor: string | undefined) => {
      if (next > page && nextCursor) {
        change(
          { page: String(next), cursor: nextCursor },
          { cursors: [...cursors, nextCursor] },
        );
        return;
      }
      const back = cursors.slice(0, -1);
      const last = back.at(-1);
      change(last ? { page: String(next), cursor: last } : {}, {
        cursors: back,
      });
    },
  };
}
