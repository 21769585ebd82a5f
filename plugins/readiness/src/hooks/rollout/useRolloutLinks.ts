import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import { rootLinkRouteRef } from '../../routes';

/** Where the pages of the rollout are; an app may lack them. */
export function useRolloutLinks() {
  const root = useRouteRef(rootLinkRouteRef)?.() ?? '/readiness';
  return useMemo(
    () => ({
      board: `${root}/rollout`,
      team: (ref: string) => {
        const { namespace, name } = parseEntityRef(ref);
        return `${root}/rollout/teams/${encodeURIComponent(
          namespace,
        )}/${encodeURIComponent(name)}`;
      },
      acceptances: `${root}/acceptances`,
      acceptance: (id: string) => `${root}/acceptances/${id}`,
    }),
    [root],
  );
}
