import { useApi } from '@backstage/core-plugin-api';
import type {
  AcceptanceSummary,
  ReadinessApi,
  Stage,
  TeamOnBoard,
} from '@operations-in-teams/plugin-readiness-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';

const PAGE = 500;

/** Where all teams stand, and what waits for the viewer. */
export type Board = {
  asOf: string;
  stages: Stage[];
  teams: TeamOnBoard[];
  /** Requests for acceptance that wait for the viewer. */
  acceptances: AcceptanceSummary[];
  /** Why those could not be read. */
  acceptancesError?: Error;
};

/** The rollout board, and again every minute. */
export function useBoard(): Known<Board> {
  const api = useApi(readinessApiRef);
  return useKnown(
    'board',
    async () => {
      const [stages, teams, acceptances] = await Promise.all([
        api.stages.getStages(),
        readTeams(api),
        readWaiting(api),
      ]);
      return {
        asOf: new Date().toISOString(),
        stages: stages.items,
        teams,
        ...acceptances,
      };
    },
    [api],
  );
}

async function readTeams(api: ReadinessApi): Promise<TeamOnBoard[]> {
  const teams: TeamOnBoard[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.stages.getTeams({
      limit: PAGE,
      ...(cursor && { cursor }),
    });
    teams.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return teams;
}

// The board is worth seeing where these cannot be read.
async function readWaiting(
  api: ReadinessApi,
): Promise<Pick<Board, 'acceptances' | 'acceptancesError'>> {
  try {
    const { items } = await api.acceptances.list({
      state: ['open'],
      limit: 200,
    });
    return { acceptances: items.filter(({ waitsForYou }) => waitsForYou) };
  } catch (error) {
    return { acceptances: [], acceptancesError: error as Error };
  }
}
