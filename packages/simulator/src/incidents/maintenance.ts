import type { PagerDutyAccount, Rollout } from '../company/types';
import type { StableIds } from '../company/stableIds';
import { monthInterval, monthOf } from './months';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A time in which services make no incidents. */
export type MaintenanceWindow = {
  id: string;
  number: number;
  start: number;
  end: number;
  description: string;
  serviceIds: string[];
  teamIds: string[];
  createdBy: string;
};

/**
 * A database upgrade somewhere on the first Wednesday evening of each month, and
 * services whose state is maintenance in one window over the present months.
 */
export function maintenanceWindows(
  ids: StableIds,
  account: PagerDutyAccount,
  rollout: Rollout,
): MaintenanceWindow[] {
  const first = monthOf(Date.parse(rollout.since));
  const present = first + 13;
  const window = (
    name: string,
    serviceId: string,
    details: {
      number: number;
      start: number;
      end: number;
      description: string;
    },
  ): MaintenanceWindow => {
    const service = account.services.find(({ id }) => id === serviceId)!;
    const creator =
      account.users.find(({ teamIds }) =>
        teamIds.some(id => service.teamIds.includes(id)),
      ) ?? account.users[0];
    return {
      id: ids.pagerDuty('maintenance', name),
      serviceIds: [serviceId],
      teamIds: service.teamIds,
      createdBy: creator.id,
      ...details,
    };
  };
  const upgrades = Array.from({ length: 15 }, (_, index) => {
    const month = first + index;
    const { start: monthStart } = monthInterval(month);
    const wednesday = (3 - new Date(monthStart).getUTCDay() + 7) % 7;
    const start = monthStart + wednesday * DAY + 20 * HOUR;
    const stories = account.services.filter(
      ({ urgency, name }) =>
        urgency === 'high' && !name.startsWith('extra-service-'),
    );
    const service =
      stories[ids.number(stories.length, 'upgrade', String(month))];
    return window(`upgrade ${month}`, service.id, {
      number: month,
      start,
      end: start + 2 * HOUR,
      description: 'Database upgrade',
    });
  });
  const lasting = account.services
    .filter(({ status }) => status === 'maintenance')
    .map(({ id }, index) =>
      window(`lasting ${id}`, id, {
        number: 10_000 + index,
        start: monthInterval(present).start,
        end: monthInterval(present + 1).end,
        description: 'Is being replaced',
      }),
    );
  return [...upgrades, ...lasting].sort((a, b) => a.start - b.start);
}
