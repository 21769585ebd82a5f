import { useApi } from '@backstage/core-plugin-api';
import type {
  AcceptanceState,
  AcceptanceSummary,
  ReadinessApi,
} from '@operations-in-teams/plugin-readiness-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';

const PAGE = 200;

/** Which acceptances to list. */
export type AcceptanceFilter = AcceptanceState | 'reviewDue' | '';

/** Requests and acceptances, those that wait for the viewer first. */
export type Acceptances = { asOf: string; items: AcceptanceSummary[] };

/** Acceptances of all subjects, or of those of one team. */
export function useAcceptances(
  filter: AcceptanceFilter,
  team?: string,
): Known<Acceptances> {
  const api = useApi(readinessApiRef);
  return useKnown(
    `acceptances ${filter} ${team}`,
    async () => {
      const items = await readAll(api, {
        ...(filter === 'reviewDue' && { reviewDue: true }),
        ...(filter && filter !== 'reviewDue' && { state: [filter] }),
        ...(team && { team }),
      });
      return {
        asOf: new Date().toISOString(),
        items: [true, false].flatMap(waits =>
          items.filter(({ waitsForYou = false }) => waitsForYou === waits),
        ),
      };
    },
    [api, filter, team],
  );
}

async function readAll(
  api: ReadinessApi,
  query: Parameters<ReadinessApi['acceptances']['list']>[0],
): Promise<AcceptanceSummary[]> {
  const items: AcceptanceSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.acceptances.list({
      ...query,
      limit: PAGE,
      ...(cursor && { cursor }),
    });
    items.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return items;
}
