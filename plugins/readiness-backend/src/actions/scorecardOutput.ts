import type {
  RuleResult,
  Scorecard,
} from '@operations-in-teams/plugin-readiness-common';

/** A result as an assistant needs it: what it says, and how it is mended. */
export function toRuleOutput(result: RuleResult) {
  const { ruleId, title, level, category, status, message, unknown } = result;
  return {
    ruleId,
    title,
    level,
    category,
    status,
    ...(message !== undefined && { message }),
    ...(unknown && { unknownBecause: unknown.message }),
    since: result.since,
    why: result.why,
    fix: result.fix,
  };
}

/** What fails or is unknown, of the lowest levels first. */
export function toFix({ items }: Scorecard) {
  return items.flatMap(({ standard, levels, results }) => {
    const rankOf = new Map(levels.map(({ level }) => [level.id, level.rank]));
    const rank = (result: RuleResult) => rankOf.get(result.level) ?? Infinity;
    return results
      .filter(({ status }) => status === 'fail' || status === 'unknown')
      .sort(
        (a, b) =>
          rank(a) - rank(b) ||
          // What fails can be mended; what is unknown is to be found out.
          Number(a.status === 'unknown') - Number(b.status === 'unknown'),
      )
      .map(result => ({ standardId: standard.id, ...toRuleOutput(result) }));
  });
}
