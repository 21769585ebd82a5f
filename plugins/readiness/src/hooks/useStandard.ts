import { useApi } from '@backstage/core-plugin-api';
import type {
  Standard,
  StandardState,
} from '@operations-in-teams/plugin-readiness-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { readinessApiRef } from '../api';

/** The standards in force, and what is shown of them. */
export type ChosenStandard = {
  /** When it was read. */
  asOf: string;
  /** Those that can be chosen. */
  all: Array<{ id: string; title: string }>;
  /** Absent where none is in force. */
  standard?: Standard;
};

/** The standard that is asked for; the first one where none is. */
export function useStandard(wanted?: string): Known<ChosenStandard> {
  const api = useApi(readinessApiRef);
  return useKnown(
    `standard ${wanted}`,
    async () => {
      const { items } = await api.getStandards();
      const all = items.flatMap(({ id, title }: StandardState) =>
        id ? [{ id, title: title ?? id }] : [],
      );
      const chosen = all.find(({ id }) => id === wanted) ?? all[0];
      return {
        asOf: new Date().toISOString(),
        all,
        ...(chosen && { standard: await api.getStandard(chosen.id) }),
      };
    },
    [api, wanted],
  );
}
