import type { EvidenceRecord } from '@operations-in-teams/plugin-readiness-common';
import type { AccessSummary, Isolation, UnknownIsolation } from './types';

/**
 * Whether an account is reached as it declares. What is missing, too old or of
 * another declaration is unknown, however good it looked when it was collected.
 */
export function judgeIsolation(
  declaredLevel: number | undefined,
  record: EvidenceRecord | undefined,
): Isolation {
  const access = record?.value as AccessSummary | undefined;
  const known = {
    ...(record?.unavailable && { unavailable: record.unavailable }),
    ...(record?.collectedAt && { collectedAt: record.collectedAt }),
    ...(record?.stale && { stale: true }),
    ...(access?.observedLevel !== undefined && {
      observedLevel: access.observedLevel,
    }),
    deviations: access?.deviations ?? [],
  };
  const unknown = (reason: UnknownIsolation): Isolation => ({
    ...known,
    verdict: 'unknown',
    reason,
  });
  if (!record || !access) {
    return unknown(record?.unavailable ? 'unavailable' : 'uncollected');
  }
  if (declaredLevel === undefined) return unknown('undeclared');
  if (record.stale) return unknown('stale');
  if (access.declaredLevel !== declaredLevel) return unknown('changed');
  if (access.agrees === undefined) return unknown('undetermined');
  return { ...known, verdict: access.agrees ? 'agrees' : 'differs' };
}
