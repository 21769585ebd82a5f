import { useApi } from '@backstage/core-plugin-api';
import { useKnown } from '@operations-in-teams/ui';
import { onCallReaderApiRef } from '../../api/onCall';

/** How well the escalation policies of a team are covered. */
export function useTeamCoverage(team: string) {
  const reader = useApi(onCallReaderApiRef);
  return useKnown(
    `coverage ${team}`,
    async () => (await reader.load()).getCoverage({ team, limit: 50 }),
    [reader, team],
  );
}
