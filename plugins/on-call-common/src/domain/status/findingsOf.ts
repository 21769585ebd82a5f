import type { Finding, ServiceStatus } from '../../types';
import type { MirroredService } from './types';

/** What a person should know about one service and its escalation policy. */
export function findingsOf(
  now: number,
  { policy }: MirroredService,
  { service, levels, coverage }: ServiceStatus,
): Finding[] {
  const finding = (code: Finding['code'], message: string): Finding => ({
    code,
    message,
    serviceId: service.id,
  });

  // What follows does not matter to a service that alerts nobody.
  if (service.status === 'disabled') {
    return [
      finding(
        'service-disabled',
        `${service.name} is disabled in PagerDuty: no alert reaches anybody. Enable it.`,
      ),
    ];
  }
  if (!policy) {
    return [
      finding(
        'no-policy',
        service.policy
          ? `The escalation policy ${service.policy.name} of ${service.name} cannot be read. Let the account's token see it.`
          : `${service.name} has no escalation policy. Give it one in PagerDuty.`,
      ),
    ];
  }
  if (!coverage) {
    return [
      finding(
        'source-unavailable',
        `Who is on call for ${policy.name} is not known: it could not be read from PagerDuty, or too long ago.`,
      ),
    ];
  }

  const [first] = levels;
  const findings: Finding[] = [];
  if (!first || first.now.length === 0) {
    findings.push(
      finding(
        'nobody-on-level-1',
        `Nobody is on call on the first level of ${policy.name} now. Fill the gap in its schedule.`,
      ),
    );
  }
  const gap = coverage.gaps.find(({ start }) => Date.parse(start) > now);
  if (gap) {
    findings.push(
      finding(
        'gap-ahead',
        `Nobody is on call on the first level of ${policy.name} from ${gap.start} until ${gap.end}. Fill the gap in its schedule.`,
      ),
    );
  }
  if (coverage.people === 1) {
    findings.push(
      finding(
        'single-person',
        `One person alone carries the first level of ${policy.name} until ${coverage.until}. Add people to the rotation.`,
      ),
    );
  }
  const person = first?.targets.find(({ type }) => type === 'user');
  if (person) {
    findings.push(
      finding(
        'person-target',
        `The first level of ${policy.name} targets ${person.name} directly. Target a schedule.`,
      ),
    );
  }
  return findings;
}
