import { entriesOf, type LogEntry } from '../incidents/IncidentHistory';
import type { Incident, Step } from '../incidents/types';
import { createReader } from '../pagerduty/createReader';
import { formatTime } from '../pagerduty/references';
import { agentOf, incidentReference } from '../pagerduty/renderLogEntries';
import type { PagerDutyService } from '../company/types';
import type { World } from '../World';

/** The events that PagerDuty sends of what happens to an incident. */
const EVENTS: Partial<
  Record<Step['type'], { eventType: string; status: string }>
> = {
  trigger: { eventType: 'incident.triggered', status: 'triggered' },
  escalate: { eventType: 'incident.escalated', status: 'triggered' },
  acknowledge: { eventType: 'incident.acknowledged', status: 'acknowledged' },
  resolve: { eventType: 'incident.resolved', status: 'resolved' },
};

export type WebhookEvent = {
  /** Names it among all events, for its ids. */
  key: string;
  eventType: string;
  resourceType: 'incident' | 'service';
  occurredAt: number;
  agent: unknown;
  data: Record<string, unknown>;
};

/** Those to whom an incident is, or was last, assigned. */
function assigneesAt({ steps }: Incident, index: number): string[] {
  const last = steps
    .slice(0, index + 2)
    .findLast(({ type }) => type === 'assign' || type === 'escalate');
  return last && 'userIds' in last ? last.userIds : [];
}

function incidentEvent(
  entry: LogEntry,
  index: number,
  world: World,
): WebhookEvent[] {
  const { incident, step } = entry;
  const event = EVENTS[step.type];
  if (!event) return [];
  const reader = createReader(world, new Set());
  const { summary: _, ...fields } = incidentReference(incident);
  return [
    {
      key: `${incident.id} ${step.type} ${step.at}`,
      eventType: event.eventType,
      resourceType: 'incident',
      occurredAt: step.at,
      agent: agentOf(entry, reader),
      data: {
        ...fields,
        type: 'incident',
        number: incident.number,
        status: event.status,
        incident_key: incident.key,
        created_at: formatTime(incident.createdAt, 'UTC'),
        title: incident.title,
        service: reader.service(incident.serviceId),
        assignees: assigneesAt(incident, index).map(id => reader.user(id)),
        escalation_policy: reader.policy(incident.policyId),
        teams: incident.teamIds.map(reader.team),
        priority: null,
        urgency: incident.urgency,
        conference_bridge: null,
        resolve_reason: null,
      },
    },
  ];
}

/** What there is to tell of an incident by now, in order. */
export function eventsOf(incident: Incident, world: World): WebhookEvent[] {
  return entriesOf(incident, world.clock.now().getTime()).flatMap(entry =>
    incidentEvent(entry, incident.steps.indexOf(entry.step), world),
  );
}

export function serviceUpdated(
  service: PagerDutyService,
  world: World,
  count: number,
): WebhookEvent {
  const reader = createReader(world, new Set());
  return {
    key: `${service.id} updated ${count}`,
    eventType: 'service.updated',
    resourceType: 'service',
    occurredAt: world.clock.now().getTime(),
    agent: null,
    data: {
      ...reader.service(service.id),
      type: 'service',
      alert_creation: 'create_alerts_and_incidents',
      teams: service.teamIds.map(reader.team),
    },
  };
}
