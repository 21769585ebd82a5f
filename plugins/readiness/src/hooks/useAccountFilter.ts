import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  accountColumns,
  onlyFilters,
  type AccountFilter,
  type AccountOrder,
} from '../domain/accounts';

const names = ['text', 'owner', 'unit', 'level', 'state', 'only'] as const;

/** What the address says of which accounts to show, and in which order. */
export function useAccountFilter() {
  const [parameters, setParameters] = useSearchParams();
  const get = (name: string) => parameters.get(name) || undefined;
  const filter: AccountFilter = {
    text: get('text'),
    owner: get('owner'),
    unit: get('unit'),
    level: get('level'),
    state: get('state'),
    only: onlyFilters.find(value => value === get('only')),
  };
  const sort = get('sort') ?? 'verdict';
  const order: AccountOrder = {
    by:
      accountColumns.find(value => value === sort.replace('-', '')) ??
      'verdict',
    descending: sort.startsWith('-'),
  };
  const page = Math.max(1, Math.trunc(Number(get('page') ?? 1)) || 1);
  const set = useCallback(
    (changes: Record<string, string | undefined>) =>
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          // Another list begins on its first page.
          for (const [name, value] of Object.entries({
            page: undefined,
            ...changes,
          })) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return {
    filter,
    order,
    page,
    narrowed: names.some(name => filter[name] !== undefined),
    change: (changes: Partial<AccountFilter>) => set(changes),
    clear: () => set(Object.fromEntries(names.map(name => [name, undefined]))),
    sortBy: ({ by, descending }: AccountOrder) =>
      set({ sort: `${descending ? '-' : ''}${by}` }),
    turnTo: (number: number) =>
      set({ page: number > 1 ? String(number) : undefined }),
  };
}
