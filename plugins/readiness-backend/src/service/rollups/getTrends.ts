import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ResultStatus,
  Trends,
  TrendsQuery,
} from '@operations-in-teams/plugin-readiness-common';
import {
  fromStates,
  rewind,
  ShownGroups,
  tallyGroups,
  toStates,
  type Dimension,
  type Period,
  type States,
  type SubjectFilter,
} from '../../domain/rollups';
import type { CompiledRule, CompiledStandard } from '../../domain/standards';
import { columnsByRule, oneColumn, rulesOf, titleOfCategory } from './columns';
import { describeGroups, pageOf, shownGroups } from './groups';
import { shownHistories, toPeriod } from './history';
import { refOf } from './RollupScope';
import type { RollupOptions } from './RollupOptions';

/** Results by status over time: at most five statements. */
export async function getTrends(
  options: RollupOptions,
  query: TrendsQuery,
  credentials: BackstageCredentials,
): Promise<Trends> {
  const { scope, store, clock } = options;
  const period = toPeriod(query, clock());
  const standard = scope.standard(query.standard);
  const filter = await scope.filter(query, [standard], credentials);
  const rules = rulesOf(standard, query, clock());
  const groupBy = query.groupBy ?? 'none';
  const request = { standard, filter, rules, period };
  const found =
    groupBy === 'rule' || groupBy === 'category'
      ? await ruleHistories(options, request, groupBy)
      : await subjectHistories(options, { ...request, dimension: groupBy });
  const shown =
    groupBy === 'rule' || groupBy === 'category'
      ? ShownGroups.plain()
      : await shownGroups(store, {
          dimension: groupBy,
          query,
          visible: filter.visible,
        });
  const histories = shownHistories(found.histories, shown);
  const page = pageOf(histories.keys(), query);
  const described = await describeGroups(store, page.keys, {
    shown,
    titles: found.titles,
  });
  const asOf = await store.getSweptAt();
  return {
    standard: refOf(standard),
    interval: period.interval,
    groups: page.keys.map(key => ({
      group: described.get(key) ?? { key },
      points: period.dates.map((date, index) => ({
        date,
        counts: fromStates(histories.get(key)?.[index + 1] ?? new Map()),
      })),
    })),
    ...(asOf && { asOf: asOf.toISOString() }),
    pageInfo: page.pageInfo,
  };
}

type Request = {
  standard: CompiledStandard;
  filter: SubjectFilter;
  rules: CompiledRule[];
  period: Period;
};

type Histories = {
  histories: Map<string, States<ResultStatus>[]>;
  titles?: ReadonlyMap<string, string>;
};

/** All rules together, by group of subjects. */
export async function subjectHistories(
  { store }: Pick<RollupOptions, 'store'>,
  request: Request & { dimension: Dimension },
): Promise<Histories> {
  const { standard, filter, rules, period, dimension } = request;
  const tallies = await store.getTallies({
    filter,
    dimension,
    version: standard.version,
  });
  const groups = tallyGroups(tallies, oneColumn(standard, rules));
  const now = new Map(
    [...groups].map(([key, { cells }]) => [key, toStates(cells[0])]),
  );
  if (dimension === 'none' && now.size === 0) now.set('', new Map());
  const moves = await store.getResultMoves({
    filter,
    dimension,
    byRule: false,
    ruleIds: rules.map(({ id }) => id),
    period,
  });
  return { histories: rewind({ steps: period.dates.length, now, moves }) };
}

/** All subjects together, by rule or category. */
async function ruleHistories(
  { store }: RollupOptions,
  { standard, filter, rules, period }: Request,
  by: 'rule' | 'category',
): Promise<Histories> {
  const tallies = await store.getTallies({
    filter,
    dimension: 'none',
    version: standard.version,
  });
  const groups = tallyGroups(tallies, columnsByRule(standard, rules));
  const cells = groups.get('')?.cells;
  const now = new Map(
    rules.map(({ id }, index) => [
      id,
      cells ? toStates(cells[index]) : new Map<ResultStatus, number>(),
    ]),
  );
  const moves = await store.getResultMoves({
    filter,
    dimension: 'none',
    byRule: true,
    ruleIds: rules.map(({ id }) => id),
    period,
  });
  const histories = rewind({ steps: period.dates.length, now, moves });
  if (by === 'rule') {
    return {
      histories,
      titles: new Map(rules.map(({ id, title }) => [id, title])),
    };
  }
  const categoryOf = new Map(rules.map(({ id, category }) => [id, category]));
  const byCategory = ShownGroups.mapped(id => categoryOf.get(id) ?? '');
  return {
    histories: shownHistories(histories, byCategory),
    titles: new Map(
      standard.categories.map(({ id }) => [id, titleOfCategory(standard, id)]),
    ),
  };
}
