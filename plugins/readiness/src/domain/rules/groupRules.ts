import type {
  Counts,
  Rule,
  Standard,
} from '@operations-in-teams/plugin-readiness-common';

/** A rule and how many have which status under it; absent while not known. */
export type CountedRule = { rule: Rule; counts?: Counts };

export type RuleFilter = {
  text?: string;
  level?: string;
  category?: string;
};

export const ruleGroupings = ['level', 'category'] as const;
export type RuleGrouping = (typeof ruleGroupings)[number];

/** Rules that a filter lets through, by level or category in their order. */
export function groupRules(
  standard: Standard,
  counts: ReadonlyMap<string, Counts>,
  view: { filter: RuleFilter; by: RuleGrouping },
): Array<{ id: string; title: string; rank?: number; rules: CountedRule[] }> {
  const { filter, by } = view;
  const text = filter.text?.toLocaleLowerCase() ?? '';
  const found = standard.rules.filter(
    ({ id, title, level, category }) =>
      `${id} ${title}`.toLocaleLowerCase().includes(text) &&
      (!filter.level || level === filter.level) &&
      (!filter.category || category === filter.category),
  );
  const groups = by === 'level' ? standard.levels : standard.categories;
  return groups
    .map(group => ({
      ...group,
      rules: found
        .filter(rule => rule[by] === group.id)
        .map(rule => ({ rule, counts: counts.get(rule.id) })),
    }))
    .filter(({ rules }) => rules.length > 0);
}
