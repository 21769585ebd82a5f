import type {
  Finding,
  OnCallStatus,
  ServiceStatus,
} from '@operations-in-teams/plugin-on-call-common';

/** Whether the entity has no PagerDuty service at all, as far as is known. */
export function isNotLinked(status: OnCallStatus): boolean {
  if (status.services.length > 0) return false;
  if (status.findings.some(({ code }) => code === 'no-service')) return true;
  return (
    status.findings.length === 0 &&
    status.sources.every(({ state }) => state === 'ok')
  );
}

/** Whether the entity has its services through others, and hardly by itself. */
export function isRollUp({ entityRef }: OnCallStatus): boolean {
  return /^(group|domain):/i.test(entityRef);
}

/**
 * Findings to put into words, by service; those of no shown service are under
 * `undefined`. Left out is what the card shows in another way already.
 */
export function findingsByService(
  status: OnCallStatus,
): Map<string | undefined, Finding[]> {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of status.findings) {
    const service = status.services.find(
      candidate => candidate.service.id === finding.serviceId,
    );
    if (isShownOtherwise(finding, status, service)) continue;
    const id = service?.service.id;
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return groups;
}

function isShownOtherwise(
  finding: Finding,
  status: OnCallStatus,
  service: ServiceStatus | undefined,
): boolean {
  switch (finding.code) {
    case 'no-service':
      return isNotLinked(status);
    case 'source-unavailable':
      return status.sources.some(({ state }) => state !== 'ok');
    case 'nobody-on-level-1':
      return Boolean(
        service?.levels.some(({ level, now }) => level === 1 && !now.length),
      );
    case 'gap-ahead':
      return Boolean(service?.coverage?.gaps.length);
    default:
      return false;
  }
}
