import { useApi } from '@backstage/core-plugin-api';
import { useKnown } from '@operations-in-teams/ui';
import { DateTime } from 'luxon';
import { readinessApiRef } from '../../api';
import { onCallReaderApiRef } from '../../api/onCall';

/** Services of a group by level over the last year. */
export function useTeamAdoption(team: string) {
  const api = useApi(readinessApiRef);
  return useKnown(
    `adoption ${team}`,
    async () =>
      api.rollups.getAdoption({
        team: [team],
        kind: ['component'],
        from: DateTime.utc().minus({ years: 1 }).toISODate()!,
      }),
    [api, team],
  );
}

/** How often people of a team were interrupted over the last year. */
export function useTeamHealth(team: string) {
  const reader = useApi(onCallReaderApiRef);
  return useKnown(
    `health ${team}`,
    async () => {
      const onCall = await reader.load();
      const now = DateTime.utc();
      return onCall.getHealth({
        team,
        from: now.minus({ weeks: 52 }).startOf('week').toISO()!,
        to: now.toISO()!,
      });
    },
    [reader, team],
  );
}
