import { useApi } from '@backstage/core-plugin-api';
import { useKnown } from '@operations-in-teams/ui';
import { DateTime } from 'luxon';
import { readinessApiRef } from '../../api';

/** As many as one answer holds. */
export const MOST_CHANGES = 500;
const DAYS = 7;

/** How results of a group's services changed in the last seven days. */
export function useTeamChanges(team: string) {
  const api = useApi(readinessApiRef);
  return useKnown(
    `changes ${team}`,
    async () => {
      const now = DateTime.utc();
      const { items, pageInfo } = await api.rollups.getChanges({
        of: 'result',
        team: [team],
        kind: ['component'],
        from: now.minus({ days: DAYS }).toISODate()!,
        limit: MOST_CHANGES,
      });
      return { items, total: pageInfo.totalItems, asOf: now.toISO()! };
    },
    [api, team],
  );
}
