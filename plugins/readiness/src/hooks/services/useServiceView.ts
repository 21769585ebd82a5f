import {
  readFilter,
  readOrder,
  type ServiceFilter,
  serviceFilters,
} from '../../domain/services';
import { usePagedAddress } from '../usePagedAddress';

/** What the address says of which services to show, and in which order. */
export function useServiceView() {
  const { parameters, cursor, page, change, turnTo } = usePagedAddress();
  return {
    filter: readFilter(parameters),
    order: readOrder(parameters),
    cursor,
    page,
    change: (changes: ServiceFilter) => change(changes),
    clear: () =>
      change(Object.fromEntries(serviceFilters.map(name => [name, undefined]))),
    sortBy: ({ by, descending }: { by: string; descending: boolean }) =>
      change({ sort: `${descending ? '-' : ''}${by}` }),
    turnTo,
  };
}
