import type {
  Change,
  ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';

/**
 * Rules gained and lost over some time: the newest change of each rule and
 * subject, with the status from before the first. What is again as it was, for
 * better or worse, is neither.
 */
export function netChanges(changes: Change[]): {
  gained: Change[];
  lost: Change[];
} {
  const newest = new Map<string, Change>();
  const inTime = [...changes].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  );
  for (const change of inTime) {
    const key = `${change.entityRef} ${change.standardId} ${change.rule?.id}`;
    const before = newest.get(key);
    newest.set(
      key,
      before ? { ...change, fromStatus: before.fromStatus } : change,
    );
  }
  const net = [...newest.values()]
    .filter(({ fromStatus, toStatus }) => holds(fromStatus) !== holds(toStatus))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return {
    gained: net.filter(({ toStatus }) => holds(toStatus)),
    lost: net.filter(({ toStatus }) => !holds(toStatus)),
  };
}

function holds(status: ResultStatus | undefined): boolean {
  return status === 'pass' || status === 'exempt';
}
