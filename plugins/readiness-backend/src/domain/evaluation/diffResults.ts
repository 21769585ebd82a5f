import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import type { Evaluation, UnknownReason } from './types';

/** A result as it is stored. */
export type StoredResult = {
  ruleId: string;
  status: ResultStatus;
  underlying?: ResultStatus;
  since: Date;
  message?: string;
  unknown?: UnknownReason;
};

export type StatusChange = {
  ruleId: string;
  from?: ResultStatus;
  to: ResultStatus;
};

/**
 * What has to be written for new evaluations: the results that differ in any
 * way, and the statuses that changed. A status keeps the time since when it is.
 */
export function diffResults(
  stored: readonly StoredResult[],
  evaluations: readonly Evaluation[],
  now: Date,
): { updates: StoredResult[]; changes: StatusChange[] } {
  const before = new Map(stored.map(result => [result.ruleId, result]));
  const updates: StoredResult[] = [];
  const changes: StatusChange[] = [];
  for (const evaluation of evaluations) {
    const { ruleId, status, underlying, message, unknown } = evaluation;
    const previous = before.get(ruleId);
    if (previous?.status !== status) {
      changes.push({ ruleId, from: previous?.status, to: status });
      updates.push({
        ruleId,
        status,
        underlying,
        message,
        unknown,
        since: now,
      });
    } else if (
      previous.underlying !== underlying ||
      previous.message !== message ||
      previous.unknown?.code !== unknown?.code ||
      previous.unknown?.message !== unknown?.message
    ) {
      updates.push({
        ruleId,
        status,
        underlying,
        message,
        unknown,
        since: previous.since,
      });
    }
  }
  return { updates, changes };
}
