import { useApi } from '@backstage/core-plugin-api';
import { useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';

/** Where a team stands in the rollout. */
export function useTeamStage(team: string) {
  const { stages } = useApi(readinessApiRef);
  return useKnown(
    `stage ${team}`,
    async () => ({
      ...(await stages.getTeamStage(team)),
      asOf: new Date().toISOString(),
    }),
    [stages, team],
  );
}
