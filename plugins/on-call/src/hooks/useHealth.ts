import { useApi } from '@backstage/core-plugin-api';
import type {
  Health,
  OnCallApi,
} from '@operations-in-teams/plugin-on-call-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { DateTime } from 'luxon';
import { onCallApiRef, readUpTo } from '../api';

/** What a page of health is about. */
export type HealthSelection = { weeks: number; team?: string };

/** Health of the company's teams, or of the services of one team. */
export function useHealth(selection: HealthSelection): Known<Health> {
  const { weeks, team } = selection;
  const api = useApi(onCallApiRef);
  return useKnown(
    `health/${weeks}/${team ?? ''}`,
    () => {
      const now = DateTime.utc();
      return api.getHealth({
        // Whole weeks, so that the first of the series is not cut.
        from: now
          .startOf('week')
          .minus({ weeks: weeks - 1 })
          .toISO(),
        to: now.toISO(),
        groupBy: team ? 'service' : 'team',
        ...(team && { team }),
      });
    },
    [api],
  );
}

/** What narrows a list of incidents. */
export type IncidentQuery = Omit<
  NonNullable<Parameters<OnCallApi['getIncidents']>[0]>,
  'limit' | 'cursor'
>;

/** Answer of the backend to a question for incidents. */
export type IncidentPage = Awaited<ReturnType<OnCallApi['getIncidents']>>;

/** The first so many incidents behind a figure. */
export function useIncidents(
  query: IncidentQuery,
  count: number,
): Known<IncidentPage> {
  const api = useApi(onCallApiRef);
  return useKnown(
    JSON.stringify(query),
    () => readUpTo(count, page => api.getIncidents({ ...query, ...page })),
    [api, count],
  );
}
