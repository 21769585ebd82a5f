import { type RuleGrouping, ruleGroupings } from '../../domain/rules';
import { usePagedAddress } from '../usePagedAddress';

/** What the address says of which rules to show. */
export function useRuleView() {
  const { parameters, change } = usePagedAddress();
  const get = (name: string) => parameters.get(name) ?? undefined;
  return {
    filter: {
      text: get('text'),
      level: get('level'),
      category: get('category'),
    },
    by:
      ruleGroupings.find(value => value === get('by')) ??
      ('level' as RuleGrouping),
    team: get('team'),
    standard: get('standard'),
    change: (
      changes: Partial<
        Record<
          'text' | 'level' | 'category' | 'team' | 'by' | 'standard',
          string | undefined
        >
      >,
    ) => change(changes),
    clear: () =>
      change({ text: undefined, level: undefined, category: undefined }),
  };
}
