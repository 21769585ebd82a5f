import type {
  DryRun,
  DryRunCounts,
  ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';

/** What a rule would say of one subject, and what the one of its id says now. */
export type DryRunItem = {
  entityRef: string;
  owner: string;
  status: ResultStatus;
  now?: ResultStatus;
  message?: string;
};

const MOST_OWNERS = 200;
const ORDER: ResultStatus[] = [
  'fail',
  'unknown',
  'exempt',
  'pass',
  'notApplicable',
];

/** Counts what a rule would say of all subjects, and picks what to look at. */
export function countDryRun(
  items: DryRunItem[],
  limit: number,
): Pick<DryRun, 'subjects' | 'counts' | 'owners' | 'examples'> {
  const counts = noCounts();
  const owners = new Map<string, DryRunCounts>();
  for (const item of items) {
    count(counts, item);
    // Teams, and what nobody owns, are of no owner.
    if (item.owner === '') continue;
    const own = owners.get(item.owner) ?? noCounts();
    owners.set(item.owner, own);
    count(own, item);
  }
  return {
    subjects: items.length,
    counts,
    owners: [...owners]
      .map(([owner, own]) => ({ owner, counts: own }))
      .sort(
        (a, b) => b.counts.fail - a.counts.fail || (a.owner < b.owner ? -1 : 1),
      )
      .slice(0, MOST_OWNERS),
    examples: [...items]
      .sort(
        (a, b) => place(a) - place(b) || (a.entityRef < b.entityRef ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ entityRef, status, now, message }) => ({
        entityRef,
        status,
        ...(now && { now }),
        ...(message !== undefined && { message }),
      })),
  };
}

function count(counts: DryRunCounts, { status, now }: DryRunItem): void {
  counts[status] += 1;
  if (isWorse(status, now)) counts.worse += 1;
  if (now !== undefined && isWorse(now, status)) counts.better += 1;
}

/** Passing became something that does not; what stops to apply is no loss. */
function isWorse(status: ResultStatus, before?: ResultStatus): boolean {
  return before === 'pass' && (status === 'fail' || status === 'unknown');
}

function place({ status, now }: DryRunItem): number {
  return isWorse(status, now) ? -1 : ORDER.indexOf(status);
}

function noCounts(): DryRunCounts {
  return {
    pass: 0,
    fail: 0,
    unknown: 0,
    exempt: 0,
    notApplicable: 0,
    better: 0,
    worse: 0,
  };
}
