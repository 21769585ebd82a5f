import { entriesOf, type LogEntry } from '../incidents/IncidentHistory';
import { stateAt } from '../incidents/state';
import type { Incident } from '../incidents/types';
import type { Interval } from '../rotation/types';
import type { World } from '../World';
import { errorOfStatus } from './errors';
import { ACCOUNT_ZONE, findIncidents } from './IncidentQuery';
import { listResponse } from './listResponse';
import type { Operation } from './operations';
import { invalidDateRange, type Query } from './Query';
import { renderAlert, renderIncident } from './renderIncidents';
import { renderLogEntry, type IncidentOptions } from './renderLogEntries';

const nowOf = (world: World) => world.clock.now().getTime();

const optionsOf = (query: Query): IncidentOptions => ({
  timeZone: query.timeZone() ?? 'UTC',
  includes: query.includes(),
});

function renderEntry(entry: LogEntry, world: World, query: Query) {
  const options = optionsOf(query);
  return {
    ...renderLogEntry(entry, world, options),
    ...(options.includes.has('incidents') && {
      incident: renderIncident(entry.incident, world, {
        ...options,
        includes: new Set(),
      }),
    }),
  };
}

function findIncident(world: World, id: string): Incident {
  const incident = world.incidents.find(id, nowOf(world));
  if (!incident) throw errorOfStatus(404);
  return incident;
}

/** Open at both ends where nothing is asked. */
function entryRange(query: Query): Interval {
  const start = query.time('since', ACCOUNT_ZONE) ?? -Infinity;
  const end = query.time('until', ACCOUNT_ZONE) ?? Infinity;
  if (end < start) throw invalidDateRange();
  return { start, end };
}

/** An overview leaves out whom it was told to. */
const isShown = (query: Query) => (entry: LogEntry) =>
  !query.flag('is_overview') || entry.step.type !== 'notify';

export const incidentOperations: Operation[] = [
  {
    name: 'incidents.list',
    path: '/incidents',
    scope: 'incidents.read',
    answer: ({ world, query }) =>
      listResponse(
        world,
        'incidents.list',
        query,
        'incidents',
        findIncidents(world, query),
        ({ incident }) => renderIncident(incident, world, optionsOf(query)),
      ),
  },
  {
    name: 'incidents.get',
    path: '/incidents/:id',
    scope: 'incidents.read',
    answer: ({ world, query, id }) => ({
      incident: renderIncident(
        findIncident(world, id),
        world,
        optionsOf(query),
      ),
    }),
  },
  {
    name: 'incidents.log_entries',
    path: '/incidents/:id/log_entries',
    scope: 'incidents.read',
    answer: ({ world, query, id }) => {
      const { start, end } = entryRange(query);
      const entries = entriesOf(findIncident(world, id), nowOf(world))
        .filter(({ step }) => start <= step.at && step.at < end)
        .filter(isShown(query))
        .sort((a, b) => a.step.at - b.step.at);
      return listResponse(
        world,
        'incidents.log_entries',
        query,
        'log_entries',
        entries,
        entry => renderEntry(entry, world, query),
      );
    },
  },
  {
    name: 'incidents.alerts',
    path: '/incidents/:id/alerts',
    scope: 'incidents.read',
    answer: ({ world, query, id }) => {
      const incident = findIncident(world, id);
      const { status } = stateAt(incident, nowOf(world));
      const statuses = query.list('statuses');
      const key = query.text('alert_key');
      const isFound =
        (!statuses ||
          statuses.includes(status === 'resolved' ? status : 'triggered')) &&
        (key === undefined || key === incident.key);
      return listResponse(
        world,
        'incidents.alerts',
        query,
        'alerts',
        isFound ? [incident] : [],
        alert => renderAlert(alert, world, optionsOf(query)),
      );
    },
  },
  {
    name: 'log_entries.list',
    path: '/log_entries',
    scope: 'incidents.read',
    answer: ({ world, query }) => {
      const teamIds = query.list('team_ids');
      const entries = world.incidents
        .entriesIn(entryRange(query), nowOf(world))
        .filter(isShown(query))
        .filter(
          ({ incident }) =>
            !teamIds || incident.teamIds.some(id => teamIds.includes(id)),
        );
      return listResponse(
        world,
        'log_entries.list',
        query,
        'log_entries',
        entries,
        entry => renderEntry(entry, world, query),
      );
    },
  },
  {
    name: 'log_entries.get',
    path: '/log_entries/:id',
    scope: 'incidents.read',
    answer: ({ world, query, id }) => {
      const entry = world.incidents.findEntry(id, nowOf(world));
      if (!entry) throw errorOfStatus(404);
      return { log_entry: renderEntry(entry, world, query) };
    },
  },
];
