import type {
  EscalationPolicy,
  Interval,
  Person,
  Shift,
} from '@operations-in-teams/plugin-on-call-common';
import {
  keyOf,
  type ScheduleKey,
  type ScheduleShift,
  type ScheduleStore,
} from '../database';
import { groupBy } from '../groupBy';
import { knownAround } from './knownAround';

type MirroredPolicy = EscalationPolicy & { collectedAt: number };

/** What the final shifts of the schedules of one policy say. */
export type ScheduledPolicy = MirroredPolicy & { leavers: Person[] };

/**
 * Policies with who is on call by the final shifts of their schedules, which
 * are known farther than what PagerDuty answers about policies. A policy of
 * which not all schedules are known keeps what it has.
 */
export async function withScheduleShifts(
  now: number,
  window: Interval,
  policies: Map<string, MirroredPolicy>,
  store: ScheduleStore,
): Promise<Map<string, ScheduledPolicy>> {
  const entries = [...policies].map(([key, policy]) => {
    const [account] = JSON.parse(key) as [string, string];
    return { key, account, policy, schedules: schedulesOf(account, policy) };
  });
  const keys = entries.flatMap(({ schedules }) => schedules);
  const shifts = groupBy(await store.findShifts(keys, window), shift =>
    keyOf({ account: shift.account, id: shift.scheduleId }),
  );
  const slots = groupBy(await store.findSlots(keys), keyOf);

  return new Map(
    entries.map(({ key, policy, schedules }) => {
      const own = schedules.map(schedule => ({
        known: knownAround(now, slots.get(keyOf(schedule)) ?? []),
        shifts: shifts.get(keyOf(schedule)) ?? [],
      }));
      const leavers = leaversAmong(
        own.flatMap(schedule => schedule.shifts),
        now,
      );
      const known = own.map(schedule => schedule.known);
      if (
        policy.levels.length === 0 ||
        known.some(part => part === undefined)
      ) {
        return [key, { ...policy, leavers }];
      }
      const complete = known.filter(part => part !== undefined);
      return [
        key,
        {
          ...policy,
          leavers,
          onCall: {
            window: {
              // Slots reach farther than what was asked for.
              start: Math.max(
                window.start,
                ...complete.map(part => part.start),
              ),
              end: Math.min(window.end, ...complete.map(part => part.end)),
            },
            // Who is targeted directly is known with the policy.
            collectedAt: Math.min(
              policy.collectedAt,
              ...complete.map(part => part.collectedAt),
            ),
            shifts: shiftsOf(key, policy, shifts),
          },
        },
      ];
    }),
  );
}

function schedulesOf(account: string, policy: EscalationPolicy): ScheduleKey[] {
  const ids = policy.levels
    .flatMap(({ targets }) => targets)
    .filter(({ type }) => type === 'schedule')
    .map(({ id }) => id);
  return [...new Set(ids)].map(id => ({ account, id }));
}

function shiftsOf(
  key: string,
  policy: EscalationPolicy,
  shifts: Map<string, ScheduleShift[]>,
): Shift[] {
  const [account] = JSON.parse(key) as [string, string];
  return policy.levels.flatMap(({ targets }, index) =>
    targets.flatMap((target): Shift[] => {
      const { type, ...reference } = target;
      if (type === 'user') return [{ level: index + 1, person: reference }];
      const own = shifts.get(keyOf({ account, id: target.id })) ?? [];
      return own.map(({ person, source, start, end }) => ({
        level: index + 1,
        person,
        schedule: reference,
        source,
        start,
        end,
      }));
    }),
  );
}

function leaversAmong(shifts: ScheduleShift[], now: number): Person[] {
  const leavers = shifts.filter(({ left, end }) => left && end > now);
  return [
    ...new Map(leavers.map(({ person }) => [person.id, person])).values(),
  ];
}
