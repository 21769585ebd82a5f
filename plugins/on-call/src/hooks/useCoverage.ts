import { useApi } from '@backstage/core-plugin-api';
import type { CoveragePage } from '@operations-in-teams/plugin-on-call-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { onCallApiRef, readUpTo } from '../api';

const WEEKS_AHEAD_MILLISECONDS = 28 * 86_400_000;

/** How well the first so many policies are covered in the next four weeks. */
export function useCoverage(options: {
  team?: string;
  count: number;
}): Known<CoveragePage> {
  const { team, count } = options;
  const api = useApi(onCallApiRef);
  return useKnown(
    `coverage/${team ?? ''}`,
    () => {
      const now = Date.now();
      const window = {
        from: new Date(now).toISOString(),
        to: new Date(now + WEEKS_AHEAD_MILLISECONDS).toISOString(),
        ...(team && { team }),
      };
      return readUpTo(count, page => api.getCoverage({ ...window, ...page }));
    },
    [api, count],
  );
}
