import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Overview,
  OverviewQuery,
} from '@operations-in-teams/plugin-readiness-common';
import { getAdoption } from './getAdoption';
import { getChanges } from './getChanges';
import { getImprovements } from './getImprovements';
import { getMatrix } from './getMatrix';
import { getTrends } from './getTrends';
import { getWaiverDebt } from './getWaiverDebt';
import { toPeriod } from './history';
import type { RollupOptions } from './RollupOptions';

/** More groups below one than anybody reads. */
const MOST_GROUPS = 100;
const MOST_MOVES = 5;
const LATELY_MILLISECONDS = 28 * 86_400_000;
const LEVELS_OF = ['component'];

/** One of each of the roll-ups that leadership looks at. */
export async function getOverview(
  options: RollupOptions,
  query: OverviewQuery,
  credentials: BackstageCredentials,
): Promise<Omit<Overview, 'stages'>> {
  const { from, to, rule = [], ...filter } = query;
  const period = { from, to };
  const standard = options.scope.standard(filter.standard);
  const subjects = { ...filter, standard: standard.id };
  const leveled = { ...subjects, kind: filter.kind ?? LEVELS_OF };
  const [parent] = filter.team ?? [];
  const { dates } = toPeriod(period, options.clock());
  const last = dates[dates.length - 1];
  const [adoption, trends, matrix, improvements, fallen, waivers] =
    await Promise.all([
      getAdoption(options, { ...leveled, ...period }, credentials),
      getTrends(
        options,
        { ...subjects, ...period, rule, groupBy: 'rule' },
        credentials,
      ),
      getMatrix(
        options,
        {
          ...subjects,
          ...(parent ? { parent } : { tree: true }),
          limit: MOST_GROUPS,
        },
        credentials,
      ),
      getImprovements(
        options,
        { ...subjects, ...period, limit: MOST_MOVES },
        credentials,
      ),
      getChanges(
        options,
        {
          ...leveled,
          to: last,
          from: dayBefore(last),
          direction: ['down'],
          limit: MOST_MOVES,
        },
        credentials,
      ),
      getWaiverDebt(options, subjects, credentials),
    ]);
  return {
    adoption,
    trends,
    matrix,
    improvements,
    fallen: fallen.items,
    waivers,
  };
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - LATELY_MILLISECONDS)
    .toISOString()
    .slice(0, 10);
}
