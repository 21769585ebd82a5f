import { DateTime } from 'luxon';
import type { Incident } from '../incidents/types';
import { stateAt, type IncidentState } from '../incidents/state';
import type { Interval } from '../rotation/types';
import type { World } from '../World';
import { invalidInput } from './errors';
import { invalidDateRange, type Query } from './Query';

/** In which times without an offset are read. */
export const ACCOUNT_ZONE = 'Europe/Stockholm';
const FOREVER: Interval = { start: -Infinity, end: Infinity };
const MAXIMUM_MONTHS = 6;

export type StandingIncident = { incident: Incident; state: IncidentState };

const monthsFrom = (time: number, months: number) =>
  DateTime.fromMillis(time, { zone: ACCOUNT_ZONE }).plus({ months }).toMillis();

/** The last month unless asked otherwise, and at most six months. */
function incidentRange(query: Query, now: number): Interval {
  if (query.text('date_range') === 'all') return FOREVER;
  const since = query.time('since', ACCOUNT_ZONE);
  const until = query.time('until', ACCOUNT_ZONE);
  const end = until ?? (since === undefined ? now + 1 : monthsFrom(since, 1));
  const start = since ?? monthsFrom(end, -1);
  if (end < start || end > monthsFrom(start, MAXIMUM_MONTHS)) {
    throw invalidDateRange();
  }
  return { start, end };
}

function oneOf(query: Query, name: string, allowed: string[]) {
  const values = query.list(name);
  const unknown = values?.find(value => !allowed.includes(value));
  if (unknown !== undefined) {
    throw invalidInput(`${name} must be one of ${allowed.join(', ')}.`);
  }
  return values;
}

const SORT_FIELDS: Record<string, (item: StandingIncident) => number> = {
  incident_number: ({ incident }) => incident.number,
  created_at: ({ incident }) => incident.createdAt,
  resolved_at: ({ state }) => state.resolution?.at ?? Infinity,
  urgency: ({ incident }) => (incident.urgency === 'high' ? 1 : 0),
};

type Order = (a: StandingIncident, b: StandingIncident) => number;

/** By at most two fields, such as `urgency:desc,created_at`. */
function incidentOrder(query: Query): Order {
  const keys = (query.text('sort_by') ?? 'incident_number').split(',');
  const orders = keys.map((key): Order => {
    const [field, direction = 'asc'] = key.split(':');
    const value = SORT_FIELDS[field];
    if (
      keys.length > 2 ||
      !Object.hasOwn(SORT_FIELDS, field) ||
      !['asc', 'desc'].includes(direction)
    ) {
      throw invalidInput(`sort_by ${JSON.stringify(key)} is not supported.`);
    }
    const sign = direction === 'desc' ? -1 : 1;
    return (a, b) => {
      const [left, right] = [value(a), value(b)];
      return left === right ? 0 : sign * (left < right ? -1 : 1);
    };
  });
  return (a, b) =>
    orders.map(order => order(a, b)).find(result => result !== 0) ??
    a.incident.number - b.incident.number;
}

/** The incidents by the filters of `GET /incidents`, in its order. */
export function findIncidents(world: World, query: Query): StandingIncident[] {
  const now = world.clock.now().getTime();
  const range = incidentRange(query, now);
  const statuses = oneOf(query, 'statuses', [
    'triggered',
    'acknowledged',
    'resolved',
  ]);
  const urgencies = oneOf(query, 'urgencies', ['high', 'low']);
  const serviceIds = query.list('service_ids');
  const teamIds = query.list('team_ids');
  const userIds = query.list('user_ids');
  const key = query.text('incident_key');
  const order = incidentOrder(query);
  return world.incidents
    .createdIn(range, now)
    .filter(
      incident =>
        (!serviceIds || serviceIds.includes(incident.serviceId)) &&
        (!teamIds || incident.teamIds.some(id => teamIds.includes(id))) &&
        (!urgencies || urgencies.includes(incident.urgency)) &&
        (key === undefined || incident.key === key),
    )
    .map(incident => ({ incident, state: stateAt(incident, now) }))
    .filter(
      ({ state }) =>
        (!statuses || statuses.includes(state.status)) &&
        (!userIds ||
          state.assignees.some(({ userId }) => userIds.includes(userId))),
    )
    .sort(order);
}
