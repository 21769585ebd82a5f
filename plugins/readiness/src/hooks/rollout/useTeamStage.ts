import { useApi } from '@backstage/core-plugin-api';
import type {
  Stage,
  TeamStage,
} from '@operations-in-teams/plugin-readiness-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';

/** Where one team stands, among the stages that there are. */
export type KnownTeamStage = {
  asOf: string;
  stages: Stage[];
  team: TeamStage;
};

/** Where a team stands in the rollout, and again every minute. */
export function useTeamStage(ref: string): Known<KnownTeamStage> {
  const api = useApi(readinessApiRef);
  return useKnown(
    ref,
    async () => {
      const [stages, team] = await Promise.all([
        api.stages.getStages(),
        api.stages.getTeamStage(ref),
      ]);
      return { asOf: new Date().toISOString(), stages: stages.items, team };
    },
    [api],
  );
}
