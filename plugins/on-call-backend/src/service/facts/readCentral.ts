import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import type { OnCallConfig } from '../../config';
import { keyOf, type ScheduleStore } from '../../database';

/**
 * Whether central operations stands on the first level of what is behind an
 * entity. Undefined where it is not configured what central operations is.
 */
export async function readCentral(options: {
  accounts: string[];
  config: OnCallConfig;
  schedules: ScheduleStore;
}): Promise<((status: OnCallStatus) => boolean | undefined) | undefined> {
  const { accounts, config, schedules } = options;
  const { centralOperations } = config;
  if (!centralOperations) return undefined;
  const ofTeams = await schedules.findSchedulesOfTeams(
    accounts,
    centralOperations.teams,
  );
  const central = new Set(ofTeams.map(keyOf));
  return ({ services }) => {
    if (services.length === 0 || services.some(s => s.levels.length === 0)) {
      return undefined;
    }
    return services.some(({ service, levels }) =>
      levels[0].targets.some(
        ({ type, id }) =>
          type === 'schedule' &&
          (centralOperations.schedules.includes(id) ||
            central.has(keyOf({ account: service.account, id }))),
      ),
    );
  };
}
