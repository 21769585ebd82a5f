import { useApi } from '@backstage/core-plugin-api';
import type {
  CarriedReason,
  CentralOperations,
  ReadinessApi,
} from '@operations-in-teams/plugin-readiness-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';

const MOST = 500;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** What central operations still carries, and how that went. */
export type Burden = CentralOperations & {
  asOf: string;
  /** Services that central operations answers first for, at the end of days. */
  points: Array<{ at: string; left?: number }>;
  /** Why it is not known how that went. */
  pointsError?: Error;
};

/** What central operations carries for a reason, and again every minute. */
export function useBurden(reason?: CarriedReason): Known<Burden> {
  const api = useApi(readinessApiRef);
  return useKnown(
    `burden ${reason}`,
    async () => {
      const carried = await api.stages.getCentralOperations({
        limit: MOST,
        ...(reason && { reason: [reason] }),
      });
      return {
        ...carried,
        asOf: new Date().toISOString(),
        ...(await readPoints(api, carried.trend)),
      };
    },
    [api, reason],
  );
}

// The list is worth seeing where it is not known how it came to be.
async function readPoints(
  api: ReadinessApi,
  { standard, rule }: CentralOperations['trend'],
): Promise<Pick<Burden, 'points' | 'pointsError'>> {
  try {
    const { groups } = await api.rollups.getTrends({
      standard,
      rule: [rule],
      from: new Date(Date.now() - YEAR_MS).toISOString().slice(0, 10),
      interval: 'week',
    });
    return {
      points: (groups[0]?.points ?? []).map(({ date, counts }) => ({
        at: date,
        left: counts.fail,
      })),
    };
  } catch (error) {
    return { points: [], pointsError: error as Error };
  }
}
