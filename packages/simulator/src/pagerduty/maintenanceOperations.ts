import type { MaintenanceWindow } from '../incidents/maintenance';
import type { World } from '../World';
import { createReader } from './createReader';
import { invalidInput } from './errors';
import { listResponse } from './listResponse';
import { findById, type Operation } from './operations';
import type { Query } from './Query';
import { formatTime, reference } from './references';

function renderWindow(window: MaintenanceWindow, world: World, query: Query) {
  const reader = createReader(world, query.includes());
  return {
    ...reference(
      'maintenance_window',
      'maintenance_windows',
      { id: window.id, name: window.description },
      'service-directory/maintenance-windows',
    ),
    sequence_number: window.number,
    start_time: formatTime(window.start, 'UTC'),
    end_time: formatTime(window.end, 'UTC'),
    description: window.description,
    services: window.serviceIds.map(id => reader.service(id)),
    teams: window.teamIds.map(reader.team),
    created_by: reader.user(window.createdBy),
  };
}

const filters: Record<string, (w: MaintenanceWindow, now: number) => boolean> =
  {
    all: () => true,
    past: ({ end }, now) => end <= now,
    future: ({ start }, now) => start > now,
    ongoing: ({ start, end }, now) => start <= now && now < end,
    open: ({ end }, now) => end > now,
  };

export const maintenanceOperations: Operation[] = [
  {
    name: 'maintenance_windows.list',
    path: '/maintenance_windows',
    scope: 'services.read',
    answer: ({ world, query }) => {
      const filter = query.text('filter') ?? 'all';
      if (!Object.hasOwn(filters, filter)) {
        throw invalidInput(
          `filter must be one of ${Object.keys(filters).join(', ')}.`,
        );
      }
      const text = query.text('query')?.toLocaleLowerCase('en') ?? '';
      const teamIds = query.list('team_ids');
      const serviceIds = query.list('service_ids');
      const now = world.clock.now().getTime();
      return listResponse(
        world,
        'maintenance_windows.list',
        query,
        'maintenance_windows',
        world.incidents.maintenance.filter(
          window =>
            filters[filter](window, now) &&
            window.description.toLocaleLowerCase('en').includes(text) &&
            (!teamIds || window.teamIds.some(id => teamIds.includes(id))) &&
            (!serviceIds ||
              window.serviceIds.some(id => serviceIds.includes(id))),
        ),
        window => renderWindow(window, world, query),
      );
    },
  },
  {
    name: 'maintenance_windows.get',
    path: '/maintenance_windows/:id',
    scope: 'services.read',
    answer: ({ world, query, id }) => ({
      maintenance_window: renderWindow(
        findById(world.incidents.maintenance, id),
        world,
        query,
      ),
    }),
  },
];
