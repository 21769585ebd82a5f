import { DateTime } from 'luxon';
import { usePagedAddress } from '../usePagedAddress';

/** Lengths of periods in weeks. */
const PERIODS = { year: 52, half: 26, quarter: 13, month: 4 } as const;

export type PeriodName = keyof typeof PERIODS;
export const periodNames = Object.keys(PERIODS) as PeriodName[];

/** What the address says of which part of the organisation, and since when. */
export function useAdoptionView() {
  const { parameters, change } = usePagedAddress();
  const wanted = parameters.get('period');
  const period = periodNames.find(name => name === wanted) ?? 'year';
  return {
    org: parameters.get('team') ?? undefined,
    standard: parameters.get('standard') ?? undefined,
    period,
    /** The first day, in UTC. */
    from: DateTime.utc().minus({ weeks: PERIODS[period] }).toISODate(),
    change: (changes: { team?: string; period?: PeriodName }) =>
      change(changes),
  };
}

export type AdoptionView = ReturnType<typeof useAdoptionView>;
