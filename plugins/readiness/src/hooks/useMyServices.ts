import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../api';

/** As many owners as the backend takes. */
const OWNERS = 50;

/** The services of the viewer and their teams, those nearest to a level first. */
export function useMyServices(limit: number) {
  const api = useApi(readinessApiRef);
  const identity = useApi(identityApiRef);
  return useKnown(
    'mine',
    async () => {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      if (ownershipEntityRefs.length === 0) return { items: [] };
      const { items, asOf } = await api.getScorecards({
        owner: ownershipEntityRefs.slice(0, OWNERS),
        kind: ['component'],
        orderBy: 'distance',
        limit,
      });
      return { items, asOf };
    },
    [api, identity, limit],
  );
}
