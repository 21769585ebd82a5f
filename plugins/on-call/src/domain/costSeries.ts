import type {
  PayCostMonth,
  PayTeamCost,
} from '@operations-in-teams/plugin-on-call-common';
import type { Series, TimePoint } from '@operations-in-teams/ui/charts';

/** With all others as one more, as many as there are colours to tell apart. */
const MOST_TEAMS = 5;
const OTHERS = 'others';

/**
 * What teams cost by month in one currency, the dearest on their own. Numbers
 * are for the drawing only; what is paid stays exact elsewhere.
 */
export function costSeries(
  months: PayCostMonth[],
  currency: string,
  others: string,
): { series: Series[]; points: TimePoint[] } {
  const sums = new Map<string, { title: string; sum: number }>();
  for (const { team, totals } of months.flatMap(month => month.teams)) {
    const sum = sums.get(team.id)?.sum ?? 0;
    sums.set(team.id, {
      title: team.name,
      sum: sum + amountIn(totals, currency),
    });
  }
  const dearest = [...sums]
    .filter(([, { sum }]) => sum > 0)
    .sort(([, a], [, b]) => b.sum - a.sum);
  const shown = new Set(dearest.slice(0, MOST_TEAMS).map(([id]) => id));
  return {
    series: [
      ...dearest.slice(0, MOST_TEAMS).map(([id, { title }]) => ({ id, title })),
      ...(dearest.length > MOST_TEAMS ? [{ id: OTHERS, title: others }] : []),
    ],
    points: months.map(({ period, teams }) => ({
      at: `${period}-01T00:00:00Z`,
      values: valuesOf(teams, shown, currency),
    })),
  };
}

/** The currencies in which months cost anything. */
export function currenciesOf(months: PayCostMonth[]): string[] {
  return [
    ...new Set(
      months.flatMap(({ totals }) => totals.map(({ currency }) => currency)),
    ),
  ].sort();
}

export function amountIn(
  totals: PayTeamCost['totals'],
  currency: string,
): number {
  return Number(totals.find(each => each.currency === currency)?.amount ?? 0);
}

function valuesOf(teams: PayTeamCost[], shown: Set<string>, currency: string) {
  const values: Record<string, number> = {};
  for (const { team, totals } of teams) {
    const id = shown.has(team.id) ? team.id : OTHERS;
    values[id] = (values[id] ?? 0) + amountIn(totals, currency);
  }
  return values;
}
