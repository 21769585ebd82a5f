import { clipAll } from '../rotation/intervals';
import { finalShifts, overridesWithin } from '../rotation/renderSchedule';
import type { LayerSchedule, ShiftSchedule } from '../rotation/types';
import type { World } from '../World';
import { invalidInput, PagerDutyApiError } from './errors';
import {
  listResponse,
  matchesName,
  matchesTeams,
  sortByName,
} from './listResponse';
import { findOnCalls, type OnCall } from './onCalls';
import { findById, type Operation } from './operations';
import type { Query } from './Query';
import { createReferences, formatTime } from './references';
import { renderUser } from './renderPeople';
import {
  renderSchedule,
  renderScheduleSummary,
  type RenderOptions,
} from './renderSchedule';
import { renderPolicy } from './renderServices';
import { renderShiftSchedule } from './renderShiftSchedule';

const TWO_WEEKS = 14 * 86_400_000;

export function layerSchedule(world: World, id: string): LayerSchedule {
  const schedule = findById(world.company.pagerDuty.schedules, id);
  if (schedule.kind === 'v2') return schedule;
  throw invalidInput(
    'This is a shift-based schedule; use the v3 Schedules API (/v3/schedules).',
  );
}

export function shiftSchedule(world: World, id: string): ShiftSchedule {
  const schedule = findById(world.company.pagerDuty.schedules, id);
  if (schedule.kind === 'v3') return schedule;
  throw new PagerDutyApiError(400, 2001, 'Invalid Input Provided', {
    'schedule.id': [
      'This is a layer-based schedule; use the v2 Schedules API (/schedules).',
    ],
  });
}

function renderOptions(query: Query, zone: string): RenderOptions {
  return {
    window: query.range(zone, TWO_WEEKS),
    overflow: query.flag('overflow'),
    timeZone: query.timeZone() ?? zone,
  };
}

export function requiredRange(query: Query, zone: string) {
  const window =
    query.text('since') && query.text('until')
      ? query.range(zone, TWO_WEEKS)
      : undefined;
  if (!window) throw invalidInput('since and until are required.');
  return window;
}

function renderOnCall(onCall: OnCall, world: World, query: Query) {
  const { policy, level, schedule, start, end } = onCall;
  const references = createReferences(world);
  const includes = query.includes();
  const zone = query.timeZone() ?? 'UTC';
  const time = (millis: number | null) =>
    millis === null ? null : formatTime(millis, zone);
  const user = world.company.pagerDuty.users.find(
    ({ id }) => id === onCall.userId,
  );
  const scheduleOf = () => {
    if (!schedule) return null;
    return includes.has('schedules') && schedule.kind === 'v2'
      ? renderScheduleSummary(schedule, world)
      : references.schedule(schedule.id);
  };
  return {
    escalation_policy: includes.has('escalation_policies')
      ? renderPolicy(policy, world, new Set())
      : references.policy(policy.id),
    escalation_level: level,
    schedule: scheduleOf(),
    user:
      user && includes.has('users')
        ? renderUser(user, references)
        : references.user(onCall.userId),
    start: time(start),
    end: time(end),
  };
}

export const scheduleOperations: Operation[] = [
  {
    name: 'oncalls.list',
    path: '/oncalls',
    scope: 'oncalls.read',
    answer: ({ world, query }) =>
      listResponse(
        world,
        'oncalls.list',
        query,
        'oncalls',
        findOnCalls(world, query),
        onCall => renderOnCall(onCall, world, query),
      ),
  },
  {
    name: 'schedules.list',
    path: '/schedules',
    scope: 'schedules.read',
    answer: ({ world, query }) => {
      const includes = query.includes();
      const found = sortByName(
        world.company.pagerDuty.schedules.filter(
          (schedule): schedule is LayerSchedule => schedule.kind === 'v2',
        ),
        query,
      ).filter(
        schedule =>
          matchesName(schedule, query) && matchesTeams(schedule, query),
      );
      return listResponse(
        world,
        'schedules.list',
        query,
        'schedules',
        found,
        schedule =>
          renderSchedule(
            schedule,
            world,
            renderOptions(query, schedule.timeZone),
            {
              layers: includes.has('schedule_layers'),
              overrides: includes.has('overrides_subschedule'),
              final: includes.has('final_schedule'),
            },
          ),
      );
    },
  },
  {
    name: 'schedules.get',
    path: '/schedules/:id',
    scope: 'schedules.read',
    answer: ({ world, query, id }) => {
      const schedule = layerSchedule(world, id);
      return {
        schedule: renderSchedule(
          schedule,
          world,
          renderOptions(query, schedule.timeZone),
          { layers: true, overrides: true, final: true },
        ),
      };
    },
  },
  {
    name: 'schedules.users',
    path: '/schedules/:id/users',
    scope: 'schedules.read',
    answer: ({ world, query, id }) => {
      const schedule = layerSchedule(world, id);
      const window = query.range(schedule.timeZone, TWO_WEEKS);
      const userIds = new Set(
        window
          ? finalShifts(schedule, window).map(({ userId }) => userId)
          : schedule.layers.flatMap(layer => layer.userIds),
      );
      const references = createReferences(world);
      return {
        users: world.company.pagerDuty.users
          .filter(user => userIds.has(user.id))
          .map(user => renderUser(user, references)),
      };
    },
  },
  {
    name: 'schedules.overrides',
    path: '/schedules/:id/overrides',
    scope: 'schedules.read',
    // Unusual for a GET, and what PagerDuty documents.
    status: 201,
    answer: ({ world, query, id }) => {
      const schedule = layerSchedule(world, id);
      const window = requiredRange(query, schedule.timeZone);
      const zone = query.timeZone() ?? schedule.timeZone;
      const all = overridesWithin(schedule, window);
      const references = createReferences(world);
      return {
        overrides: (query.flag('overflow') ? all : clipAll(all, window)).map(
          ({ start, end, userId, source }) => ({
            id: source.type === 'override' ? source.id : undefined,
            start: formatTime(start, zone),
            end: formatTime(end, zone),
            user: references.user(userId!),
          }),
        ),
      };
    },
  },
  {
    name: 'v3.schedules.list',
    path: '/v3/schedules',
    scope: 'schedules.read',
    answer: ({ world, query }) => {
      const found = sortByName(world.company.pagerDuty.schedules, query).filter(
        schedule =>
          schedule.kind === 'v3' &&
          matchesName(schedule, query) &&
          matchesTeams(schedule, query),
      );
      const { total, ...page } = listResponse(
        world,
        'v3.schedules.list',
        query,
        'schedules',
        found,
        ({ id }) => createReferences(world).schedule(id),
        { limit: 100, maximum: 1000 },
      );
      return total === null ? page : { ...page, total };
    },
  },
  {
    name: 'v3.schedules.get',
    path: '/v3/schedules/:id',
    scope: 'schedules.read',
    answer: ({ world, query, id }) => {
      const schedule = shiftSchedule(world, id);
      return {
        schedule: renderShiftSchedule(
          schedule,
          world,
          renderOptions(query, schedule.timeZone),
          query.includes().has('final_schedule'),
        ),
      };
    },
  },
];
