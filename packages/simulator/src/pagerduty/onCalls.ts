import type { EscalationPolicy } from '../company/types';
import { finalShifts } from '../rotation/renderSchedule';
import type { Interval, Schedule, Shift } from '../rotation/types';
import type { World } from '../World';
import { invalidDateRange, type Query } from './Query';

const FUTURE_LIMIT = 90 * 86_400_000;

export type OnCall = {
  policy: EscalationPolicy;
  level: number;
  userId: string;
  /** Null for a person who is called directly, always. */
  schedule: Schedule | null;
  start: number | null;
  end: number | null;
};

function windowOf(world: World, query: Query): Interval {
  const now = world.clock.now().getTime();
  const start = query.time('since', 'UTC') ?? now;
  const end = query.time('until', 'UTC') ?? Math.max(now, start);
  if (end < start) throw invalidDateRange();
  const latest = now + FUTURE_LIMIT;
  return { start: Math.min(start, latest), end: Math.min(end, latest) };
}

/** One entry per policy, level and shift that overlaps the window. */
function allOnCalls(
  policies: EscalationPolicy[],
  schedules: Schedule[],
  window: Interval,
): OnCall[] {
  const rendered = new Map<string, Shift[]>();
  const shiftsOf = (schedule: Schedule) => {
    const known = rendered.get(schedule.id) ?? finalShifts(schedule, window);
    rendered.set(schedule.id, known);
    return known;
  };
  return policies.flatMap(policy =>
    policy.rules.flatMap(({ targets }, index) =>
      targets.flatMap((target): OnCall[] => {
        const level = index + 1;
        if (target.type === 'user') {
          return [
            {
              policy,
              level,
              userId: target.id,
              schedule: null,
              start: null,
              end: null,
            },
          ];
        }
        const schedule = schedules.find(({ id }) => id === target.id);
        if (!schedule) return [];
        return shiftsOf(schedule).flatMap(({ userId, start, end }) =>
          userId === null
            ? []
            : [{ policy, level, userId, schedule, start, end }],
        );
      }),
    ),
  );
}

function earliestOnly(onCalls: OnCall[]): OnCall[] {
  const earliest = new Map<string, OnCall>();
  for (const onCall of onCalls) {
    const key = `${onCall.policy.id} ${onCall.level} ${onCall.userId}`;
    const known = earliest.get(key);
    if (!known || (onCall.start ?? 0) < (known.start ?? 0)) {
      earliest.set(key, onCall);
    }
  }
  return [...earliest.values()];
}

/** Who is on call, by the filters of `GET /oncalls`. */
export function findOnCalls(world: World, query: Query): OnCall[] {
  const { escalationPolicies, schedules } = world.company.pagerDuty;
  const policyIds = query.list('escalation_policy_ids');
  const userIds = query.list('user_ids');
  const scheduleIds = query.list('schedule_ids');
  const found = allOnCalls(
    escalationPolicies.filter(({ id }) => !policyIds || policyIds.includes(id)),
    schedules.filter(({ id }) => !scheduleIds || scheduleIds.includes(id)),
    windowOf(world, query),
  ).filter(
    ({ userId, schedule }) =>
      (!userIds || userIds.includes(userId)) &&
      (!scheduleIds || scheduleIds.includes(schedule?.id ?? 'null')),
  );
  return query.flag('earliest') ? earliestOnly(found) : found;
}
