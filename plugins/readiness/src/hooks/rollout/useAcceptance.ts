import { useApi } from '@backstage/core-plugin-api';
import type { Acceptance } from '@operations-in-teams/plugin-readiness-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';

/** One record of an acceptance, and again every minute. */
export function useAcceptance(
  id: string,
): Known<{ asOf: string; acceptance: Acceptance }> {
  const api = useApi(readinessApiRef);
  return useKnown(
    id,
    async () => ({
      asOf: new Date().toISOString(),
      acceptance: await api.acceptances.get(id),
    }),
    [api],
  );
}
