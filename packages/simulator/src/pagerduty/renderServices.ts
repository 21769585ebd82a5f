import type { EscalationPolicy, PagerDutyService } from '../company/types';
import type { World } from '../World';
import { createReferences, formatTime, reference } from './references';
import { renderTeam, renderUser } from './renderPeople';
import { renderScheduleSummary } from './renderSchedule';

const SUPPORT_HOURS = {
  type: 'fixed_time_per_day',
  time_zone: 'Europe/Stockholm',
  start_time: '09:00:00',
  end_time: '17:00:00',
  days_of_week: [1, 2, 3, 4, 5],
};

function urgencyFields({ urgency }: PagerDutyService) {
  if (urgency !== 'support_hours') {
    return {
      incident_urgency_rule: { type: 'constant', urgency },
      support_hours: null,
      scheduled_actions: [],
    };
  }
  return {
    incident_urgency_rule: {
      type: 'use_support_hours',
      during_support_hours: { type: 'constant', urgency: 'high' },
      outside_support_hours: { type: 'constant', urgency: 'low' },
    },
    support_hours: SUPPORT_HOURS,
    scheduled_actions: [
      {
        type: 'urgency_change',
        at: { type: 'named_time', name: 'support_hours_start' },
        to_urgency: 'high',
      },
    ],
  };
}

function renderIntegration(
  service: PagerDutyService,
  world: World,
  full: boolean,
) {
  const { integration } = service;
  if (!integration) return [];
  const type = 'generic_events_api_inbound_integration';
  const path = `services/${service.id}/integrations`;
  const item = { id: integration.id, name: 'Backstage' };
  if (!full) return [reference(`${type}_reference`, path, item)];
  return [
    {
      ...reference(type, path, item),
      name: item.name,
      service: createReferences(world).service(service.id),
      created_at: service.createdAt,
      vendor: reference(
        'vendor_reference',
        'vendors',
        { id: 'PRO19CT', name: 'Backstage' },
        null,
      ),
      integration_key: integration.key,
    },
  ];
}

export function renderPolicy(
  policy: EscalationPolicy,
  world: World,
  includes: Set<string>,
): Record<string, unknown> {
  const { services, teams, users, schedules } = world.company.pagerDuty;
  const references = createReferences(world);
  const target = ({ type, id }: { type: string; id: string }) => {
    if (includes.has('targets')) {
      const user = users.find(candidate => candidate.id === id);
      if (user) return renderUser(user, references);
      const schedule = schedules.find(candidate => candidate.id === id);
      if (schedule?.kind === 'v2')
        return renderScheduleSummary(schedule, world);
    }
    return type === 'user' ? references.user(id) : references.schedule(id);
  };
  return {
    ...reference('escalation_policy', 'escalation_policies', policy),
    name: policy.name,
    description: policy.description,
    on_call_handoff_notifications: 'if_has_services',
    num_loops: policy.loops,
    escalation_rules: policy.rules.map(rule => ({
      id: rule.id,
      escalation_delay_in_minutes: rule.delayMinutes,
      targets: rule.targets.map(target),
      escalation_rule_assignment_strategy: 'assign_to_everyone',
    })),
    services: services
      .filter(({ escalationPolicyId }) => escalationPolicyId === policy.id)
      .map(service =>
        includes.has('services')
          ? renderService(service, world, new Set())
          : reference(
              'service_reference',
              'services',
              service,
              'service-directory',
            ),
      ),
    teams: policy.teamIds.map(id => {
      const team = teams.find(candidate => candidate.id === id);
      return team && includes.has('teams')
        ? renderTeam(team)
        : references.team(id);
    }),
  };
}

export function renderService(
  service: PagerDutyService,
  world: World,
  includes: Set<string>,
): Record<string, unknown> {
  const { teams, escalationPolicies } = world.company.pagerDuty;
  const references = createReferences(world);
  const policy = escalationPolicies.find(
    ({ id }) => id === service.escalationPolicyId,
  );
  const lastIncident = world.incidents.lastIncidentAt(
    service,
    world.clock.now().getTime(),
  );
  return {
    ...reference('service', 'services', service, 'service-directory'),
    name: service.name,
    description: service.description,
    auto_resolve_timeout: 14_400,
    acknowledgement_timeout: 1_800,
    created_at: service.createdAt,
    status: service.status,
    last_incident_timestamp:
      lastIncident === undefined ? null : formatTime(lastIncident, 'UTC'),
    alert_creation: 'create_alerts_and_incidents',
    alert_grouping_parameters: { type: null },
    integrations: renderIntegration(
      service,
      world,
      includes.has('integrations'),
    ),
    escalation_policy:
      policy && includes.has('escalation_policies')
        ? renderPolicy(policy, world, new Set())
        : references.policy(service.escalationPolicyId),
    teams: service.teamIds.map(id => {
      const team = teams.find(candidate => candidate.id === id);
      return team && includes.has('teams')
        ? renderTeam(team)
        : references.team(id);
    }),
    ...urgencyFields(service),
    addons: [],
    auto_pause_notifications_parameters: { enabled: false, timeout: 0 },
  };
}
