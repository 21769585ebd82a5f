import type { LogEntry } from '../incidents/IncidentHistory';
import type { Incident, Step } from '../incidents/types';
import type { World } from '../World';
import { createReader, type Reader } from './createReader';
import { API_URL, formatTime, reference, WEB_URL } from './references';

export type IncidentOptions = { timeZone: string; includes: Set<string> };

const ACKNOWLEDGEMENT_SECONDS = 1_800;

function summaryOf(step: Step, nameOf: (userId: string) => string): string {
  switch (step.type) {
    case 'trigger':
      return 'Triggered through the API';
    case 'assign':
      return `Assigned to ${step.userIds.map(nameOf).join(', ')}`;
    case 'escalate':
      return `Escalated to ${step.userIds
        .map(nameOf)
        .join(', ')} because of a timeout`;
    case 'notify':
      return `Notified ${nameOf(step.userId)} via ${step.channel}`;
    case 'acknowledge':
      return `Acknowledged by ${nameOf(step.userId)}`;
    default:
      return step.userId === null
        ? 'Resolved through the API'
        : `Resolved by ${nameOf(step.userId)}`;
  }
}

function channelOf(step: Step) {
  switch (step.type) {
    case 'trigger':
      return { type: 'api' };
    case 'assign':
      return { type: 'auto' };
    case 'escalate':
      return { type: 'timeout' };
    case 'notify':
      return {
        type: 'auto',
        notification: {
          type: `${step.channel}_notification`,
          status: 'success',
        },
      };
    case 'acknowledge':
      return { type: 'mobile' };
    default:
      return { type: step.userId === null ? 'api' : 'website' };
  }
}

function detailsOf(step: Step, reader: Reader) {
  switch (step.type) {
    case 'assign':
    case 'escalate':
      return { assignees: step.userIds.map(id => reader.user(id)) };
    case 'notify':
      return { user: reader.user(step.userId) };
    case 'acknowledge':
      return { acknowledgement_timeout: ACKNOWLEDGEMENT_SECONDS };
    default:
      return {};
  }
}

/** Who did it: a person, or the service on its own. */
export function agentOf({ incident, step }: LogEntry, reader: Reader) {
  const isPersons = step.type === 'acknowledge' || step.type === 'resolve';
  return isPersons && step.userId !== null
    ? reader.user(step.userId)
    : reader.service(incident.serviceId);
}

/** With `[#number] title`, as PagerDuty sums up an incident. */
export function incidentReference({ id, number, title }: Incident) {
  return reference('incident_reference', 'incidents', {
    id,
    name: `[#${number}] ${title}`,
  });
}

const fieldsOf = ({ id, incident }: LogEntry) => ({
  id,
  self: `${API_URL}/log_entries/${id}?incident_id=${incident.id}`,
  html_url: `${WEB_URL}/incidents/${incident.id}/log_entries/${id}`,
});

export function logEntryReference(entry: LogEntry) {
  return {
    ...fieldsOf(entry),
    type: `${entry.step.type}_log_entry_reference`,
    summary: summaryOf(entry.step, id => id),
  };
}

export function renderLogEntry(
  entry: LogEntry,
  world: World,
  { timeZone, includes }: IncidentOptions,
) {
  const { incident, step } = entry;
  const reader = createReader(world, includes);
  const nameOf = (userId: string) => String(reader.user(userId).summary);
  return {
    ...fieldsOf(entry),
    type: `${step.type}_log_entry`,
    summary: summaryOf(step, nameOf),
    created_at: formatTime(step.at, timeZone),
    agent: agentOf(entry, createReader(world, new Set())),
    channel: channelOf(step),
    service: reader.service(incident.serviceId),
    incident: incidentReference(incident),
    teams: incident.teamIds.map(reader.team),
    contexts: [],
    event_details:
      step.type === 'trigger' ? { description: incident.title } : {},
    ...detailsOf(step, createReader(world, new Set())),
  };
}
