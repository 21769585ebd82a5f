import { useApi } from '@backstage/core-plugin-api';
import type { Counts } from '@operations-in-teams/plugin-readiness-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../../api';
import { useLast } from '../useLast';

export type RuleCounts = { asOf?: string; counts: Map<string, Counts> };

/** How many have which status, by rule, of all or of what is a team's. */
export function useRuleCounts(
  standard: string | undefined,
  team: string | undefined,
): Known<RuleCounts> {
  const api = useApi(readinessApiRef);
  return useLast(
    useKnown(
      `rule counts ${standard} ${team}`,
      async () => {
        if (!standard) return undefined;
        const { columns, total, asOf } = await api.rollups.getMatrix({
          standard,
          columns: 'rule',
          limit: 1,
          ...(team && { team: [team] }),
        });
        return {
          asOf,
          counts: new Map(
            columns.map(({ id }, index) => [id, total.cells[index]]),
          ),
        };
      },
      [api],
    ),
  );
}
