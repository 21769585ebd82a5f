import type {
  RuleTally,
  ScorecardSummary,
} from '@operations-in-teams/plugin-readiness-common';

/** A rule worth fixing, and what that brings. */
export type Fix = {
  ruleId: string;
  title: string;
  /** Services that reach their next level by this alone. */
  lifts: ScorecardSummary[];
  /** For how many services it is known to be in the way of the next level. */
  inNext: number;
  /** For how many services it fails, and is unknown. */
  fail: number;
  unknown: number;
};

/**
 * The most valuable fixes of some services: first what alone lifts most of them
 * to their next level, then what is in the way of most, then what fails most.
 * A summary names three rules in the way at most, so the second is a lower bound.
 */
export function fixFirst(
  services: ScorecardSummary[],
  tallies: RuleTally[],
  count: number,
): Fix[] {
  const nextOf = services.flatMap(service =>
    (service.next?.first ?? []).map(({ ruleId }) => ({ service, ruleId })),
  );
  return tallies
    .filter(({ effectiveFrom, counts }) => {
      const open = counts.fail + counts.unknown;
      return effectiveFrom === undefined && open > 0;
    })
    .map(({ ruleId, title, counts }) => {
      const blocked = nextOf.filter(each => each.ruleId === ruleId);
      return {
        ruleId,
        title,
        lifts: blocked
          .map(({ service }) => service)
          .filter(({ next }) => next?.open === 1),
        inNext: blocked.length,
        fail: counts.fail,
        unknown: counts.unknown,
      };
    })
    .sort(
      (a, b) =>
        b.lifts.length - a.lifts.length ||
        b.inNext - a.inNext ||
        b.fail - a.fail ||
        b.unknown - a.unknown ||
        a.ruleId.localeCompare(b.ruleId),
    )
    .slice(0, count);
}
