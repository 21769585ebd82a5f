import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useKnown } from '@operations-in-teams/ui';
import type { LevelCount } from '@operations-in-teams/plugin-readiness-common';
import { readinessApiRef } from '../../api';

const MOST = 500;

/** What is told of a group in the list of teams. */
export type TeamFacts = {
  stage?: { title: string; since?: string };
  services: number;
  levels: LevelCount[];
};

/** Stage and levels by reference of each group, and whose the viewer is. */
export function useTeamList() {
  const api = useApi(readinessApiRef);
  const identity = useApi(identityApiRef);
  return useKnown(
    'teams',
    async () => {
      const [{ ownershipEntityRefs }, matrix, board] = await Promise.all([
        identity.getBackstageIdentity(),
        api.rollups.getMatrix({
          groupBy: 'team',
          kind: ['component'],
          limit: MOST,
        }),
        // Whoever may not read the rollout still finds their team.
        api.stages.getTeams({ limit: MOST }).catch(() => undefined),
      ]);
      const facts = new Map<string, TeamFacts>();
      for (const { group, subjects, levels } of matrix.rows) {
        facts.set(group.key, { services: subjects, levels });
      }
      for (const { team, stage, since } of board?.items ?? []) {
        const known = facts.get(team) ?? { services: 0, levels: [] };
        facts.set(team, { ...known, stage: { title: stage.title, since } });
      }
      return {
        asOf: matrix.asOf,
        levels: matrix.levels,
        mine: new Set(ownershipEntityRefs),
        facts,
      };
    },
    [api, identity],
  );
}
