import type { NowRow } from '../../types';
import type { CoverageInput } from '../coverage/types';
import { findingsOf } from './findingsOf';
import { serviceStatusAt } from './serviceStatusAt';

/**
 * Who is on call for a policy at a moment, and what is wrong with it.
 * @public
 */
export function nowRowAt(
  now: number,
  input: Omit<CoverageInput, 'leavers'>,
): NowRow {
  const { account, team, policy, services, serviceCount, collectedAt } = input;
  // A policy is judged as a service that it belongs to would be.
  const service = {
    account,
    id: policy.id,
    name: policy.name,
    status: 'active' as const,
  };
  const mirrored = { service, collectedAt, policy };
  const status = serviceStatusAt(now, mirrored);
  return {
    account,
    ...(team && { team }),
    policy: {
      id: policy.id,
      name: policy.name,
      ...(policy.url && { url: policy.url }),
    },
    services,
    serviceCount,
    levels: status.levels,
    findings: findingsOf(now, mirrored, status).map(({ code, message }) => ({
      code,
      message,
    })),
    collectedAt: status.collectedAt,
  };
}
