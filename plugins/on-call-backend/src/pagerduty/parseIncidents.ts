import type { Incident } from '@operations-in-teams/plugin-on-call-common';
import { z } from 'zod';
import type {
  IncidentUpdate,
  LogPage,
  Notification,
} from '../mirror/history/types';
import { count, moment, name, named, toReference } from './fields';

const URGENCIES = new Map<unknown, Incident['urgency']>([
  ['high', 'high'],
  ['low', 'low'],
]);
const STATUSES = new Map<unknown, Incident['status']>([
  ['triggered', 'triggered'],
  ['acknowledged', 'acknowledged'],
  ['resolved', 'resolved'],
]);

/** An incident as lists and webhooks tell of it. */
export const incidentSchema = named
  .extend({
    incident_number: count.nullish().catch(null),
    number: count.nullish().catch(null),
    title: name.nullish().catch(null),
    service: named.nullish(),
    urgency: z.unknown().optional(),
    status: z.unknown().optional(),
    created_at: moment,
    resolved_at: moment.nullish().catch(null),
    last_status_change_at: moment.nullish().catch(null),
  })
  .transform((incident): IncidentUpdate => {
    const reference = toReference(incident);
    const number = incident.incident_number ?? incident.number;
    const status = STATUSES.get(incident.status) ?? 'unknown';
    const resolved = status === 'resolved' && incident.resolved_at;
    return {
      id: incident.id,
      title: incident.title ?? reference.name,
      ...(typeof number === 'number' && { number }),
      ...(reference.url && { url: reference.url }),
      ...(incident.service && { service: toReference(incident.service) }),
      urgency: URGENCIES.get(incident.urgency) ?? 'unknown',
      status,
      statusAt:
        incident.last_status_change_at ?? (resolved || incident.created_at),
      createdAt: incident.created_at,
      ...(resolved && { resolvedAt: resolved }),
    };
  });

const agentSchema = named.extend({ type: z.string() }).nullish().catch(null);

const entrySchema = z.object({
  type: z.string(),
  created_at: moment,
  incident: named.nullish(),
  service: named.nullish().catch(null),
  user: named.nullish().catch(null),
  agent: agentSchema,
  channel: z.object({ type: z.string().nullish() }).nullish().catch(null),
});

/** What entries of the log say; one that makes no sense costs only itself. */
export function parseLogEntries(entries: unknown[]): LogPage {
  const parsed = entries.map(item => entrySchema.safeParse(item));
  const known = parsed
    .flatMap(({ data }) => data ?? [])
    // As they happened; PagerDuty lists the newest first.
    .sort((a, b) => a.created_at - b.created_at);
  const page: LogPage = {
    updates: [],
    notifications: [],
    malformed: parsed.length - known.length,
  };
  for (const entry of known) {
    // An entry of an alert that became no incident has none.
    if (!entry.incident) continue;
    const update = updateOf(entry, entry.incident.id);
    if (update) page.updates.push(update);
    const notification = notificationOf(entry, entry.incident.id);
    if (notification) page.notifications.push(notification);
  }
  return page;
}

type Entry = z.infer<typeof entrySchema>;

function updateOf(entry: Entry, id: string): IncidentUpdate | undefined {
  const byPerson = /^user(_reference)?$/.test(entry.agent?.type ?? '');
  const at = entry.created_at;
  switch (entry.type) {
    case 'trigger_log_entry':
    case 'unacknowledge_log_entry':
      return { id, status: 'triggered', statusAt: at };
    case 'acknowledge_log_entry':
      return {
        id,
        status: 'acknowledged',
        statusAt: at,
        ...(byPerson && { acknowledgedAt: at }),
      };
    case 'resolve_log_entry':
      return {
        id,
        status: 'resolved',
        statusAt: at,
        resolvedAt: at,
        resolvedByPerson: byPerson,
      };
    case 'assign_log_entry':
    case 'delegate_log_entry':
      return { id, openAt: at };
    case 'escalate_log_entry':
      return { id, openAt: at, escalatedByTimeout: !byPerson };
    default:
      return undefined;
  }
}

function notificationOf(
  entry: Entry,
  incidentId: string,
): Notification | undefined {
  if (entry.type !== 'notify_log_entry' || !entry.user) return undefined;
  const { url, ...person } = toReference(entry.user);
  return { incidentId, person, at: entry.created_at };
}
