import { useApi } from '@backstage/core-plugin-api';
import type {
  Overview,
  OverviewQuery,
} from '@operations-in-teams/plugin-readiness-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';
import { FOLLOWED_RULES } from '../../domain/adoption';
import { useLast } from '../useLast';
import type { AdoptionView } from './useAdoptionView';

/** How adoption stands and moves; one request. */
export function useOverview(
  view: AdoptionView,
): Known<{ asOf?: string; overview: Overview }> {
  const { org, standard, from } = view;
  const api = useApi(readinessApiRef);
  const query: OverviewQuery = {
    from,
    rule: FOLLOWED_RULES,
    ...(org && { team: [org] }),
    ...(standard && { standard }),
  };
  return useLast(
    useKnown(
      JSON.stringify(query),
      async () => {
        const overview = await api.rollups.getOverview(query);
        return { asOf: overview.adoption.asOf, overview };
      },
      [api],
    ),
  );
}
