import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  isAnnounced,
  type Matrix,
  type MatrixQuery,
  type MatrixRow,
  type RollupGroup,
} from '@operations-in-teams/plugin-readiness-common';
import {
  NO_GROUP,
  shownTallies,
  tallyGroups,
  totalTally,
  type GroupTally,
} from '../../domain/rollups';
import {
  columnsByCategory,
  columnsByRule,
  rulesOf,
  titleOfCategory,
  toColumn,
} from './columns';
import { describeGroups, pageOf, shownGroups } from './groups';
import { refOf } from './RollupScope';
import type { RollupOptions } from './RollupOptions';

/** Results by group and column: at most four statements. */
export async function getMatrix(
  { scope, store, clock }: RollupOptions,
  query: MatrixQuery,
  credentials: BackstageCredentials,
): Promise<Matrix> {
  const now = clock();
  const standard = scope.standard(query.standard);
  const filter = await scope.filter(query, [standard], credentials);
  const dimension = query.groupBy ?? 'team';
  const byRule = query.columns === 'rule';
  const rules = byRule
    ? standard.rules.filter(rule => isAsked(rule, query))
    : rulesOf(standard, query, now).filter(rule => !isAnnounced(rule, now));
  const categories = columnsByCategory(standard, rules);
  const columns = byRule ? columnsByRule(standard, rules) : categories;

  const tallies = await store.getTallies({
    filter,
    dimension,
    version: standard.version,
  });
  const shown = await shownGroups(store, {
    dimension,
    query,
    visible: filter.visible,
  });
  const groups = tallyGroups(tallies, columns);
  const found = shownTallies(groups, shown, columns.count);
  const page = pageOf(found.keys(), query);
  const described = await describeGroups(store, page.keys, { shown });
  const asOf = await store.getSweptAt();
  return {
    standard: refOf(standard),
    levels: standard.levels,
    columns: byRule
      ? rules.map(rule => toColumn(rule, now))
      : categories.ids.map(id => ({
          id,
          title: titleOfCategory(standard, id),
        })),
    rows: page.keys.map(key =>
      toRow(described.get(key) ?? { key }, found.get(key)!),
    ),
    total: toRow({ key: NO_GROUP }, totalTally(groups, shown, columns.count)),
    ...(asOf && { asOf: asOf.toISOString() }),
    pageInfo: page.pageInfo,
  };
}

function isAsked(
  rule: { id: string; category: string },
  query: { rule?: string[]; category?: string[] },
): boolean {
  return (
    (!query.rule || query.rule.includes(rule.id)) &&
    (!query.category || query.category.includes(rule.category))
  );
}

function toRow(group: RollupGroup, tally: GroupTally): MatrixRow {
  return {
    group,
    subjects: tally.subjects,
    levels: [...tally.ranks]
      .sort(([a], [b]) => a - b)
      .map(([rank, subjects]) => ({ rank, subjects })),
    cells: tally.cells,
  };
}
