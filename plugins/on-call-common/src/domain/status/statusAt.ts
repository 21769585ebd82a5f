import type { Finding, OnCallStatus, SourceState } from '../../types';
import { findingsOf } from './findingsOf';
import { serviceStatusAt } from './serviceStatusAt';
import type { StatusInput } from './types';

/**
 * On-call status of one entity at a moment, from what the mirror knows.
 * @public
 */
export function statusAt(now: number, input: StatusInput): OnCallStatus {
  const services = input.services.map(service => serviceStatusAt(now, service));
  return {
    entityRef: input.entityRef,
    asOf: new Date(now).toISOString(),
    services,
    findings: [
      ...linkFindings(input),
      ...input.services.flatMap((mirrored, index) =>
        findingsOf(now, mirrored, services[index]),
      ),
    ],
    sources: input.sources,
  };
}

function linkFindings(input: StatusInput): Finding[] {
  if (!input.linked) {
    return [
      {
        code: 'no-service',
        message: `${input.entityRef} names no PagerDuty service. Annotate it with pagerduty.com/service-id.`,
      },
    ];
  }
  const unknown = input.sources.filter(source => !wasRead(source));
  const missing = input.missing.filter(({ account }) =>
    unknown.every(source => source.account !== account),
  );
  return [
    ...unknown.map(
      (source): Finding => ({
        code: 'source-unavailable',
        message: source.problem?.message ?? notYetRead(source.account),
      }),
    ),
    ...missing.map(
      ({ account, label, serviceId }): Finding => ({
        code: 'service-not-found',
        message: `${label} is not in PagerDuty account ${account}. Correct the annotation of ${input.entityRef}, or let the account's token see the service.`,
        ...(serviceId && { serviceId }),
      }),
    ),
  ];
}

/** Only of an account that was read is a missing service really missing. */
function wasRead({ collectedAt }: SourceState) {
  return collectedAt !== undefined;
}

function notYetRead(account: string) {
  return `PagerDuty account ${account} has not been read yet; this settles with the first pull.`;
}
