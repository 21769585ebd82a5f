import {
  type HealthGroup,
  type Interval,
  mergeIntervals,
  type OfficeHours,
  type OnCallService,
  quietTimeOf,
} from '@operations-in-teams/plugin-on-call-common';
import {
  type InterruptionRow,
  keyOf,
  type PolicyStore,
  type ScheduleKey,
  type ScheduleStore,
} from '../database';
import { groupBy } from '../groupBy';
import { windowOf } from '../mirror/schedules/slots';

/**
 * Hours on call on the first level outside of office time, and how many passed
 * in quiet, of any group of services. What the groups need is read at once.
 */
export async function readQuietTimes(options: {
  services: OnCallService[];
  interruptions: InterruptionRow[];
  window: Interval;
  hours: OfficeHours;
  policies: PolicyStore;
  schedules: ScheduleStore;
}): Promise<(services: OnCallService[]) => HealthGroup['quiet']> {
  const { window, hours } = options;
  const keys = options.services.flatMap(({ account, policy }) =>
    policy ? [{ account, id: policy.id }] : [],
  );
  const policies = await options.policies.getLevels(keys);
  const schedulesOf = ({ account, policy }: OnCallService): ScheduleKey[] => {
    const levels = policy && policies.get(keyOf({ account, id: policy.id }));
    return (levels?.[0]?.targets ?? [])
      .filter(({ type }) => type === 'schedule')
      .map(({ id }) => ({ account, id }));
  };
  const all = options.services.flatMap(schedulesOf);
  const slots = await options.schedules.findSlots(all);
  const shifts = await options.schedules.findShifts(all, window);

  return services => {
    const own = new Set(services.flatMap(schedulesOf).map(keyOf));
    const known = slots.filter(slot => own.has(keyOf(slot)));
    if (known.length === 0) return undefined;
    const from = Math.max(
      window.start,
      Math.min(...known.map(({ slot }) => windowOf(slot).start)),
    );
    const ids = new Set(services.map(keyOf));
    const interruptions = options.interruptions.filter(
      ({ account, serviceId }) => ids.has(keyOf({ account, id: serviceId })),
    );
    const held = groupBy(
      shifts.filter(({ account, scheduleId }) =>
        own.has(keyOf({ account, id: scheduleId })),
      ),
      ({ account, person }) => keyOf({ account, id: person.id }),
    );
    return {
      from: new Date(from).toISOString(),
      ...quietTimeOf(
        [...held].map(([key, some]) => ({
          ...(some[0].timeZone && { timeZone: some[0].timeZone }),
          held: mergeIntervals(some).map(({ start, end }) => ({
            start: Math.max(start, window.start),
            end: Math.min(end, window.end),
          })),
          interruptions: interruptions
            .filter(
              ({ account, person }) =>
                keyOf({ account, id: person.id }) === key,
            )
            .map(({ at }) => at),
        })),
        hours,
      ),
    };
  };
}
