import { entriesOf } from '../incidents/IncidentHistory';
import { stateAt, type IncidentState } from '../incidents/state';
import type { Incident } from '../incidents/types';
import type { World } from '../World';
import { createReader, type Reader } from './createReader';
import { API_URL, formatTime, reference, WEB_URL } from './references';
import {
  incidentReference,
  logEntryReference,
  renderLogEntry,
  type IncidentOptions,
} from './renderLogEntries';

function changedBy(
  incident: Incident,
  { lastStatusChange }: IncidentState,
  reader: Reader,
) {
  const userId =
    lastStatusChange.type === 'trigger' ? null : lastStatusChange.userId;
  return userId === null
    ? reader.service(incident.serviceId, 'agents')
    : reader.user(userId, 'agents');
}

export function renderIncident(
  incident: Incident,
  world: World,
  { timeZone, includes }: IncidentOptions,
) {
  const now = world.clock.now().getTime();
  const state = stateAt(incident, now);
  const reader = createReader(world, includes);
  const time = (millis: number) => formatTime(millis, timeZone);
  const [trigger] = entriesOf(incident, now);
  const resolved = state.status === 'resolved';
  return {
    ...incidentReference(incident),
    type: 'incident',
    incident_number: incident.number,
    title: incident.title,
    description: incident.title,
    created_at: time(incident.createdAt),
    updated_at: time(state.updatedAt),
    status: state.status,
    incident_key: incident.key,
    service: reader.service(incident.serviceId),
    assignments: state.assignees.map(({ at, userId }) => ({
      at: time(at),
      assignee: reader.user(userId, 'assignees'),
    })),
    assigned_via: 'escalation_policy',
    last_status_change_at: time(state.lastStatusChange.at),
    resolved_at: state.resolution ? time(state.resolution.at) : null,
    first_trigger_log_entry: includes.has('first_trigger_log_entries')
      ? renderLogEntry(trigger, world, { timeZone, includes: new Set() })
      : logEntryReference(trigger),
    alert_counts: {
      all: 1,
      triggered: resolved ? 0 : 1,
      resolved: resolved ? 1 : 0,
    },
    is_mergeable: true,
    incident_type: { name: 'incident_default' },
    escalation_policy: reader.policy(incident.policyId),
    teams: incident.teamIds.map(reader.team),
    pending_actions: [],
    acknowledgements: state.acknowledgements.map(({ at, userId }) => ({
      at: time(at),
      acknowledger: reader.user(userId, 'acknowledgers'),
    })),
    alert_grouping: null,
    last_status_change_by: changedBy(incident, state, reader),
    priority: null,
    resolve_reason: null,
    conference_bridge: null,
    incidents_responders: [],
    responder_requests: [],
    urgency: incident.urgency,
  };
}

/** The alert that an incident was made from. */
export function renderAlert(
  incident: Incident,
  world: World,
  { timeZone, includes }: IncidentOptions,
) {
  const now = world.clock.now().getTime();
  const { status } = stateAt(incident, now);
  const reader = createReader(world, includes);
  const service = world.company.pagerDuty.services.find(
    ({ id }) => id === incident.serviceId,
  );
  const id = `A${incident.id.slice(1)}`;
  const [trigger] = entriesOf(incident, now);
  return {
    id,
    type: 'alert',
    summary: incident.title,
    self: `${API_URL}/incidents/${incident.id}/alerts/${id}`,
    html_url: `${WEB_URL}/alerts/${id}`,
    created_at: formatTime(incident.createdAt, timeZone),
    status: status === 'resolved' ? 'resolved' : 'triggered',
    alert_key: incident.key,
    service: reader.service(incident.serviceId),
    first_trigger_log_entry: includes.has('first_trigger_log_entries')
      ? renderLogEntry(trigger, world, { timeZone, includes: new Set() })
      : logEntryReference(trigger),
    incident: includes.has('incidents')
      ? renderIncident(incident, world, { timeZone, includes: new Set() })
      : incidentReference(incident),
    suppressed: false,
    severity: incident.severity,
    integration: service?.integration
      ? reference(
          'generic_events_api_inbound_integration_reference',
          `services/${service.id}/integrations`,
          { id: service.integration.id, name: 'Backstage' },
        )
      : null,
    body: {
      type: 'alert_body',
      contexts: [],
      details: { alarm: incident.key },
    },
  };
}
