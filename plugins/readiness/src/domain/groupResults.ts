import type {
  Category,
  Counts,
  RuleResult,
} from '@operations-in-teams/plugin-readiness-common';

/** The results of one category, in the standard's order. */
export type CategoryGroup = { category: Category; results: RuleResult[] };

/** Groups results by category; a category that the standard lacks is kept by id. */
export function groupResults(
  results: RuleResult[],
  categories: Category[],
): CategoryGroup[] {
  const known = new Set(categories.map(({ id }) => id));
  const others = [...new Set(results.map(({ category }) => category))]
    .filter(id => !known.has(id))
    .map(id => ({ id, title: id }));
  return [...categories, ...others]
    .map(category => ({
      category,
      results: results.filter(result => result.category === category.id),
    }))
    .filter(group => group.results.length > 0);
}

/** How many results have each status. */
export function countResults(results: RuleResult[]): Counts {
  const counts = { pass: 0, fail: 0, unknown: 0, exempt: 0, notApplicable: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}
