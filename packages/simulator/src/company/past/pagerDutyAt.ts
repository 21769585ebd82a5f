import { allSystems } from '../data/allSystems';
import { pagingServiceNames } from '../pagerDuty';
import type {
  Company,
  EscalationPolicy,
  PagerDutyAccount,
  PagerDutyService,
} from '../types';
import type { Past } from './types';

/** Days before this month when one team's second level was taken away. */
const SECOND_LEVEL_LOST_DAYS = 45;
/** In some weeks of the summer a team had nobody on its second level. */
const SUMMER_DAYS = { from: 140, to: 112 };
/** Days before this month when one service was switched off. */
const DISABLED_DAYS = 12;

/** Who was called for what, and in which order. */
export function pagerDutyAt(
  { pagerDuty }: Company,
  past: Past,
): PagerDutyAccount {
  return {
    ...pagerDuty,
    services: pagerDuty.services.map(service => serviceAt(service, past)),
    escalationPolicies: pagerDuty.escalationPolicies.map(policy =>
      policyAt(policy, past),
    ),
  };
}

const teams = new Map(
  allSystems.flatMap(({ owner, components }) =>
    components.flatMap(component =>
      pagingServiceNames(component).map(name => [name, owner] as const),
    ),
  ),
);

function serviceAt(
  service: PagerDutyService,
  { ids, milestones, at }: Past,
): PagerDutyService {
  const team = teams.get(service.name);
  const takeover = team === undefined ? undefined : milestones.takeover(team);
  const status =
    service.status === 'disabled' && at < milestones.daysAgo(DISABLED_DAYS)
      ? 'active'
      : service.status;
  if (takeover === undefined || takeover <= at) return { ...service, status };
  return {
    ...service,
    status,
    escalationPolicyId: ids.pagerDuty('policy', 'platform-operations'),
    teamIds: [ids.pagerDuty('team', 'platform-operations')],
    // Nobody had asked yet what has to wake people.
    urgency: 'high',
  };
}

function policyAt(
  policy: EscalationPolicy,
  { ids, milestones, at }: Past,
): EscalationPolicy {
  switch (policy.id) {
    case ids.pagerDuty('policy', 'search'):
      return at < milestones.daysAgo(SECOND_LEVEL_LOST_DAYS)
        ? {
            ...policy,
            loops: 2,
            rules: [
              ...policy.rules,
              {
                id: ids.pagerDuty('rule', 'search', 'past'),
                delayMinutes: 15,
                targets: [
                  {
                    type: 'schedule',
                    id: ids.pagerDuty('schedule', 'operations-primary'),
                  },
                ],
              },
            ],
          }
        : policy;
    case ids.pagerDuty('policy', 'ad-delivery'):
      return milestones.daysAgo(SUMMER_DAYS.from) <= at &&
        at < milestones.daysAgo(SUMMER_DAYS.to)
        ? { ...policy, rules: policy.rules.slice(0, 1) }
        : policy;
    default:
      return policy;
  }
}
