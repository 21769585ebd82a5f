import { useApi } from '@backstage/core-plugin-api';
import type { PayApi } from '@operations-in-teams/plugin-on-call-common';
import { type Known, useKnown } from '@operations-in-teams/ui';
import { onCallApiRef, readUpTo } from '../../api';

type Answer<K extends keyof PayApi> = Awaited<ReturnType<PayApi[K]>>;

/** The viewer's own month. */
export function useMyPay(period: string): Known<Answer<'getMine'>> {
  const { pay } = useApi(onCallApiRef);
  return useKnown(`mine/${period}`, () => pay.getMine({ period }), [pay]);
}

/** What the viewer's teams cost. */
export function useTeamPay(period: string): Known<Answer<'getTeams'>> {
  const { pay } = useApi(onCallApiRef);
  return useKnown(`teams/${period}`, () => pay.getTeams({ period }), [pay]);
}

/** Every month that can be paid, latest first. */
export function usePayPeriods(): Known<Answer<'getPeriods'>> {
  const { pay } = useApi(onCallApiRef);
  return useKnown('periods', () => pay.getPeriods(), [pay]);
}

/** One month as payroll sees it. */
export function usePayPeriod(period: string): Known<Answer<'getPeriod'>> {
  const { pay } = useApi(onCallApiRef);
  return useKnown(`period/${period}`, () => pay.getPeriod(period), [pay]);
}

/** The first so many people of a month. */
export function usePayPeople(
  period: string,
  filter: { search: string; unmatched: boolean },
  count: number,
): Known<Answer<'getPeople'>> {
  const { pay } = useApi(onCallApiRef);
  const { search, unmatched } = filter;
  return useKnown(
    `people/${period}/${search}/${unmatched}`,
    () =>
      readUpTo(count, page =>
        pay.getPeople(period, {
          ...page,
          ...(search && { search }),
          ...(unmatched && { matched: false }),
        }),
      ),
    [pay, count],
  );
}

/** What changed in the schedules since the last closing. */
export function usePayChanges(period: string): Known<Answer<'getChanges'>> {
  const { pay } = useApi(onCallApiRef);
  return useKnown(
    `changes/${period}`,
    () => pay.getChanges(period, { limit: 100 }),
    [pay],
  );
}

/** One person's month down to every interval. */
export function usePayStatement(
  period: string,
  person: string,
): Known<Answer<'getStatement'>> {
  const { pay } = useApi(onCallApiRef);
  return useKnown(
    `statement/${period}/${person}`,
    () => pay.getStatement(period, { person }),
    [pay],
  );
}

/** Cost by team and month. */
export function usePayCosts(
  from: string,
  to: string,
): Known<Answer<'getCosts'>> {
  const { pay } = useApi(onCallApiRef);
  return useKnown(`costs/${from}/${to}`, () => pay.getCosts({ from, to }), [
    pay,
  ]);
}

/** What the coming month will cost. */
export function usePayForecast(): Known<Answer<'getForecast'>> {
  const { pay } = useApi(onCallApiRef);
  return useKnown('forecast', () => pay.getForecast(), [pay]);
}
