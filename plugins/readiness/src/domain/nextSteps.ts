import type {
  Level,
  RuleResult,
  StandardScorecard,
} from '@operations-in-teams/plugin-readiness-common';

/** Something that stands between a subject and its next level. */
export type NextStep = {
  result: RuleResult;
  /** It is all that stands there: it alone lifts the level. */
  alone: boolean;
  /** Other steps that read some of the same evidence, so that one fix may do. */
  together: number;
};

/** What stands between a subject and its next level, by effect. */
export type NextSteps = {
  /** Absent where every level is reached. */
  level?: Level;
  open: NextStep[];
};

/**
 * What to do for the next level; after the last one, what to confirm.
 *
 * Ordered by effect: what fails before what is unknown, since only a fail keeps
 * a level from being reached; then what reads the same evidence as most others,
 * since one fix may do for them all; then the lowest level, which holds up those
 * above it; then as the standard has them.
 */
export function nextSteps(scorecard: StandardScorecard): NextSteps {
  const ladder = scorecard.levels
    .map(({ level, reached }) => ({ level, reached }))
    .sort((a, b) => a.level.rank - b.level.rank);
  const next = ladder.find(({ reached }) => !reached)?.level;
  const ranks = new Map(ladder.map(({ level }) => [level.id, level.rank]));
  const rankOf = (result: RuleResult) => ranks.get(result.level) ?? Infinity;

  const inTheWay = scorecard.results
    .filter(isOpen)
    .filter(result => !isAnnounced(result))
    .filter(result => !next || rankOf(result) <= next.rank);
  const open = inTheWay
    .map(result => ({
      result,
      alone: next !== undefined && inTheWay.length === 1,
      together: inTheWay.filter(
        other => other !== result && shareEvidence(result, other),
      ).length,
    }))
    .sort(
      (a, b) =>
        Number(a.result.status === 'unknown') -
          Number(b.result.status === 'unknown') ||
        b.together - a.together ||
        rankOf(a.result) - rankOf(b.result),
    );
  return { level: next, open };
}

function shareEvidence(a: RuleResult, b: RuleResult): boolean {
  return a.evidence.some(({ path }) =>
    b.evidence.some(other => other.path === path),
  );
}

/** Whether a result asks for something: it fails, or nothing is known. */
export function isOpen(result: RuleResult): boolean {
  return result.status === 'fail' || result.status === 'unknown';
}

/** Whether the rule is shown and computed but does not count yet. */
export function isAnnounced(result: RuleResult): boolean {
  return result.effectiveFrom !== undefined;
}
