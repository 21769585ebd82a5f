import type {
  Level,
  RuleResult,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';

/** What stands between a subject and its next level. */
export type NextSteps = {
  /** Absent where every level is reached. */
  level?: Level;
  /** Fails first, then what is unknown; of each the lowest level first. */
  open: RuleResult[];
};

/** What to do for the next level; after the last one, what to confirm. */
export function nextSteps(scorecard: StandardScorecard): NextSteps {
  const ladder = scorecard.levels
    .map(({ level, reached }) => ({ level, reached }))
    .sort((a, b) => a.level.rank - b.level.rank);
  const next = ladder.find(({ reached }) => !reached)?.level;
  const ranks = new Map(ladder.map(({ level }) => [level.id, level.rank]));
  const rankOf = (result: RuleResult) => ranks.get(result.level) ?? Infinity;

  const open = scorecard.results
    .filter(isOpen)
    .filter(result => !isAnnounced(result))
    .filter(result => !next || rankOf(result) <= next.rank)
    .sort(
      (a, b) =>
        Number(a.status === 'unknown') - Number(b.status === 'unknown') ||
        rankOf(a) - rankOf(b),
    );
  return { level: next, open };
}

/** Whether a result asks for something: it fails, or nothing is known. */
export function isOpen(result: RuleResult): boolean {
  return result.status === 'fail' || result.status === 'unknown';
}

/** Whether the rule is shown and computed but does not count yet. */
export function isAnnounced(result: RuleResult): boolean {
  return result.effectiveFrom !== undefined;
}
