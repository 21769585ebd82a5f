import { useApi } from '@backstage/core-plugin-api';
import type { OnCallApi } from '@operations-in-teams/plugin-on-call-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { onCallApiRef, readUpTo } from '../api';

/** More policies than a company has; the search needs them all. */
const MAXIMUM_POLICIES = 5_000;

/** Answer of the backend to who is on call across the company. */
export type NowPage = Awaited<ReturnType<OnCallApi['getNow']>>;

/** Who is on call across the company. */
export function useNow(): Known<NowPage> {
  const api = useApi(onCallApiRef);
  return useKnown(
    'now',
    () => readUpTo(MAXIMUM_POLICIES, page => api.getNow(page)),
    [api],
  );
}
