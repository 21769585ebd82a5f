import { useApi } from '@backstage/core-plugin-api';
import { useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';

/** As many as one page shows; the Services page has the others. */
export const MOST_SERVICES = 100;

/** The services of a group and of all below it, and the rules that fail. */
export function useTeamServices(team: string) {
  const api = useApi(readinessApiRef);
  return useKnown(
    `services ${team}`,
    async () => {
      const of = { team: [team], kind: ['component'] };
      const [page, { standard, items }] = await Promise.all([
        api.getScorecards({ ...of, orderBy: 'level', limit: MOST_SERVICES }),
        api.rollups.getFailingRules({ ...of, limit: 500 }),
      ]);
      // What fails is of one standard, and so is what is shown.
      return {
        ...page,
        items: page.items.filter(each => each.standard.id === standard.id),
        standard,
        failing: items,
      };
    },
    [api, team],
  );
}
