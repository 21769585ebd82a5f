import { shortenList } from '../faults/shortenList';
import type { World } from '../World';
import type { Query } from './Query';

type Paging = { limit: number; maximum: number };

const CLASSIC: Paging = { limit: 25, maximum: 100 };

/** Names sorted as PagerDuty sorts them unless asked otherwise. */
export function sortByName<T extends { name: string }>(
  items: T[],
  query: Query,
): T[] {
  const descending = query.text('sort_by') === 'name:desc';
  const sorted = [...items].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return descending ? sorted.reverse() : sorted;
}

export function matchesName(item: { name: string }, query: Query): boolean {
  const text = query.text('query');
  return (
    !text ||
    item.name.toLocaleLowerCase('en').includes(text.toLocaleLowerCase('en'))
  );
}

export function matchesTeams(
  item: { teamIds: string[] },
  query: Query,
): boolean {
  const teamIds = query.list('team_ids');
  return !teamIds || item.teamIds.some(id => teamIds.includes(id));
}

/** One page of a list, in the envelope of classic paging. */
export function listResponse<T>(
  world: World,
  operation: string,
  query: Query,
  key: string,
  items: T[],
  render: (item: T) => unknown,
  paging: Paging = CLASSIC,
): Record<string, unknown> {
  const { limit, offset } = query.page(paging);
  const fault = world.faults.listFault('pagerduty', operation);
  const rest = shortenList(items, limit, fault);
  const more = offset + limit < rest.length;
  if (fault && !more) world.faults.happened(fault);
  return {
    [key]: rest.slice(offset, offset + limit).map(render),
    limit,
    offset,
    more,
    total: query.flag('total') ? rest.length : null,
  };
}
