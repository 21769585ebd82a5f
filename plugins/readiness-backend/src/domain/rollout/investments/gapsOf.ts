import type {
  Investment,
  InvestmentPlan,
} from '@operations-in-teams/plugin-readiness-common';

export type GapStatus = {
  entityRef: string;
  standard: string;
  rule: string;
  status: string;
};

/**
 * What became of the gaps that an investment closes: of each rule that it names,
 * for the subject that it names with it, or for every subject of the team.
 */
export function gapsOf(
  plan: InvestmentPlan,
  statuses: readonly GapStatus[],
): Investment['gaps'] {
  const gaps = { open: 0, closed: 0, unknown: 0 };
  const counted = new Set<GapStatus>();
  for (const { standard, rule, entityRef } of plan.closes ?? []) {
    for (const item of statuses) {
      const isMeant =
        item.standard === standard &&
        item.rule === rule &&
        (entityRef === undefined || entityRef === item.entityRef);
      // Two lines of a plan may name the same gap.
      if (!isMeant || counted.has(item)) continue;
      counted.add(item);
      if (item.status === 'fail') gaps.open += 1;
      else if (item.status === 'unknown') gaps.unknown += 1;
      else if (item.status !== 'notApplicable') gaps.closed += 1;
    }
  }
  return gaps;
}

const OPEN = ['inProgress', 'planned'];

/** Open items first, by the end of their windows; those without one last. */
export function byWindow(
  a: { plan: InvestmentPlan },
  b: { plan: InvestmentPlan },
): number {
  const isOpen = (plan: InvestmentPlan) => Number(!OPEN.includes(plan.state));
  const end = (plan: InvestmentPlan) => plan.to ?? '9999';
  return (
    isOpen(a.plan) - isOpen(b.plan) ||
    end(a.plan).localeCompare(end(b.plan), 'en')
  );
}
