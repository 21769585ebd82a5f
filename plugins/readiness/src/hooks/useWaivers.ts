import { useApi } from '@backstage/core-plugin-api';
import { useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../api';
import { SOON_DAYS } from '../domain/waivers';

/** As many as one answer holds. */
const MOST = 500;
/** As many of those that are over as are worth a look. */
export const MOST_OVER = 50;

/** All that the Waivers page tells, of one owner or of everybody. */
export function useWaivers(owner: string | undefined) {
  const { waivers, attestations } = useApi(readinessApiRef);
  return useKnown(
    `waivers ${owner}`,
    async () => {
      const of = owner ? { owner } : {};
      const soon = new Date(Date.now() + SOON_DAYS * 86_400_000);
      const [open, over, debt, ending] = await Promise.all([
        waivers.list({ ...of, state: ['requested', 'approved'], limit: MOST }),
        waivers.list({
          ...of,
          state: ['declined', 'withdrawn', 'revoked', 'expired'],
          limit: MOST_OVER,
        }),
        waivers.getDebt(owner ? { owner: [owner] } : {}),
        attestations.list({
          ...of,
          state: ['current'],
          expiresBefore: soon.toISOString(),
          limit: MOST,
        }),
      ]);
      return {
        asOf: debt.asOf,
        open: open.items,
        over: over.items,
        debt,
        ending: ending.items,
      };
    },
    [waivers, attestations, owner],
  );
}
