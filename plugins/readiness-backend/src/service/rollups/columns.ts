import {
  isAnnounced,
  type MatrixColumn,
} from '@operations-in-teams/plugin-readiness-common';
import type { Columns } from '../../domain/rollups';
import type { CompiledRule, CompiledStandard } from '../../domain/standards';

export type RuleQuery = { rule?: string[]; category?: string[] };

/**
 * The rules that a query asks for. Those that are announced count in no sum,
 * but are shown where they are asked for one by one.
 */
export function rulesOf(
  standard: CompiledStandard,
  query: RuleQuery,
  now: Date,
): CompiledRule[] {
  const { rule, category } = query;
  return standard.rules.filter(
    item =>
      (rule ? rule.includes(item.id) : !isAnnounced(item, now)) &&
      (!category || category.includes(item.category)),
  );
}

/** One column for all rules. */
export function oneColumn(
  standard: CompiledStandard,
  rules: CompiledRule[],
): Columns {
  return columnsBy(standard, rules, () => 0, 1);
}

/** One column for each rule. */
export function columnsByRule(
  standard: CompiledStandard,
  rules: CompiledRule[],
): Columns {
  return columnsBy(standard, rules, rule => rules.indexOf(rule), rules.length);
}

/** One column for each category that has rules. */
export function columnsByCategory(
  standard: CompiledStandard,
  rules: CompiledRule[],
): Columns & { ids: string[] } {
  const used = new Set(rules.map(({ category }) => category));
  const ids = standard.categories
    .map(({ id }) => id)
    .filter(id => used.has(id));
  return {
    ids,
    ...columnsBy(
      standard,
      rules,
      ({ category }) => ids.indexOf(category),
      ids.length,
    ),
  };
}

function columnsBy(
  standard: CompiledStandard,
  rules: CompiledRule[],
  columnOf: (rule: CompiledRule) => number,
  count: number,
): Columns {
  const counted = new Set(rules);
  return {
    count,
    ofRule: standard.rules.map(rule => ({
      ruleId: rule.id,
      ...(counted.has(rule) && { column: columnOf(rule) }),
    })),
  };
}

export function toColumn(rule: CompiledRule, now: Date): MatrixColumn {
  return {
    id: rule.id,
    title: rule.title,
    category: rule.category,
    level: rule.level,
    ...(rule.effectiveFrom &&
      isAnnounced(rule, now) && { effectiveFrom: rule.effectiveFrom }),
  };
}

export function titleOfCategory(
  { categories }: CompiledStandard,
  id: string,
): string {
  return categories.find(category => category.id === id)?.title ?? id;
}
