import type { RuleKey } from '../../database';
import type { CompiledStandard } from '../../domain/standards';
import type { RuleQuery } from './columns';

/** The rules that a query names, of all its standards; all where it names none. */
export function ruleKeysOf(
  standards: CompiledStandard[],
  { rule, category }: RuleQuery,
): RuleKey[] | undefined {
  if (!rule && !category) return undefined;
  return standards.flatMap(standard =>
    standard.rules
      .filter(
        item =>
          (!rule || rule.includes(item.id)) &&
          (!category || category.includes(item.category)),
      )
      .map(({ id }) => ({ standardId: standard.id, ruleId: id })),
  );
}
