import { teams } from '../company/data/teams';
import type {
  EscalationPolicy,
  PagerDutyAccount,
  PagerDutyService,
  Rollout,
} from '../company/types';
import type { StableIds } from '../company/stableIds';

/** Who answers for a service, today and before its team took over. */
export type Responsibility = {
  policy: EscalationPolicy;
  /** Left out where the policy is of no team that took anything over. */
  team?: string;
  care: 'exemplary' | 'fair' | 'poor';
  /** Whether the present policy calls central operations first. */
  centralFirst: boolean;
};

export type Responsibilities = {
  of(service: PagerDutyService): Responsibility | undefined;
  /** The policy that a service's alarms go to at a time. */
  policyAt(responsibility: Responsibility, at: number): EscalationPolicy;
};

export function createResponsibilities(
  ids: StableIds,
  account: PagerDutyAccount,
  rollout: Rollout,
): Responsibilities {
  const policies = new Map(
    account.escalationPolicies.map(policy => [policy.id, policy]),
  );
  const teamOf = new Map(
    Object.keys(rollout.takeovers).map(team => [
      ids.pagerDuty('policy', team),
      team,
    ]),
  );
  const centralPolicy = ids.pagerDuty('policy', 'platform-operations');
  const centralSchedule = ids.pagerDuty('schedule', 'operations-primary');
  return {
    of: service => {
      const policy = policies.get(service.escalationPolicyId);
      if (!policy) return undefined;
      const team = teamOf.get(policy.id);
      return {
        policy,
        team,
        care: teams.find(({ name }) => name === team)?.care ?? 'fair',
        centralFirst:
          policy.rules[0]?.targets.some(({ id }) => id === centralSchedule) ??
          false,
      };
    },
    policyAt: ({ policy, team }, at) =>
      team !== undefined && at < Date.parse(rollout.takeovers[team])
        ? policies.get(centralPolicy) ?? policy
        : policy,
  };
}
