import { useApi } from '@backstage/core-plugin-api';
import { useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';
import {
  type ServiceFilter,
  type ServiceOrder,
  toQuery,
} from '../../domain/services';
import { useLast } from '../useLast';

export const PAGE_SIZE = 50;

/** One page of services; while another is read, the last one stays. */
export function useServices(view: {
  filter: ServiceFilter;
  order: ServiceOrder;
  cursor?: string;
  /** Nothing is read until it is known. */
  standard?: string;
}) {
  const { filter, order, cursor, standard } = view;
  const api = useApi(readinessApiRef);
  const query = {
    ...toQuery({ ...filter, standard }),
    orderBy: order.by,
    direction: order.descending ? ('desc' as const) : ('asc' as const),
    limit: PAGE_SIZE,
    ...(cursor && { cursor }),
  };
  const key = JSON.stringify(query);
  return useLast(
    useKnown(
      key,
      async () => (standard ? api.getScorecards(query) : undefined),
      [api],
    ),
  );
}
