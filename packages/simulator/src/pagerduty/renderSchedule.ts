import { clipAll, coveragePercentage } from '../rotation/intervals';
import { layerShifts } from '../rotation/layerShifts';
import {
  finalShifts,
  mergeTurns,
  overridesWithin,
} from '../rotation/renderSchedule';
import type {
  Interval,
  Layer,
  LayerSchedule,
  Schedule,
  Shift,
} from '../rotation/types';
import type { World } from '../World';
import { createReferences, formatTime, reference, WEB_URL } from './references';

export type RenderOptions = {
  /** Without a window nothing is rendered, and coverage is null. */
  window?: Interval;
  overflow: boolean;
  timeZone: string;
};

export function policiesCalling(schedule: Schedule, world: World) {
  return world.company.pagerDuty.escalationPolicies.filter(({ rules }) =>
    rules.some(({ targets }) =>
      targets.some(({ type, id }) => type === 'schedule' && id === schedule.id),
    ),
  );
}

export function calendarUrls(schedule: Schedule) {
  return {
    http_cal_url: `${WEB_URL}/private/${schedule.id}/feed`,
    web_cal_url: `webcal://${new URL(WEB_URL).host}/private/${
      schedule.id
    }/feed`,
  };
}

/** A schedule as lists give it: without its layers. */
export function renderScheduleSummary(schedule: LayerSchedule, world: World) {
  const references = createReferences(world);
  const userIds = [...new Set(schedule.layers.flatMap(layer => layer.userIds))];
  return {
    ...reference('schedule', 'schedules', schedule),
    name: schedule.name,
    time_zone: schedule.timeZone,
    description: schedule.description,
    escalation_policies: policiesCalling(schedule, world).map(({ id }) =>
      references.policy(id),
    ),
    users: userIds.map(references.user),
    teams: schedule.teamIds.map(references.team),
    ...calendarUrls(schedule),
  };
}

function rendered(
  shifts: (window: Interval) => Shift[],
  world: World,
  { window, overflow, timeZone }: RenderOptions,
) {
  if (!window) {
    return {
      rendered_schedule_entries: null,
      rendered_coverage_percentage: null,
    };
  }
  const references = createReferences(world);
  const all = mergeTurns(shifts(window));
  const shown = overflow ? all : clipAll(all, window);
  return {
    rendered_schedule_entries: shown.map(({ start, end, userId }) => ({
      start: formatTime(start, timeZone),
      end: formatTime(end, timeZone),
      user: references.user(userId!),
    })),
    rendered_coverage_percentage: coveragePercentage(all, window),
  };
}

function renderLayer(
  layer: Layer,
  schedule: LayerSchedule,
  world: World,
  options: RenderOptions,
) {
  const references = createReferences(world);
  const at = (time: string) => formatTime(Date.parse(time), options.timeZone);
  return {
    id: layer.id,
    name: layer.name,
    start: at(layer.start),
    end: layer.end ? at(layer.end) : null,
    rotation_virtual_start: at(layer.rotationStart),
    rotation_turn_length_seconds: layer.turnSeconds,
    users: layer.userIds.map(id => ({ user: references.user(id) })),
    restrictions: layer.restrictions.map(
      ({ startDay, startTime, durationSeconds }) => ({
        type:
          startDay === undefined ? 'daily_restriction' : 'weekly_restriction',
        start_time_of_day: startTime,
        duration_seconds: durationSeconds,
        ...(startDay !== undefined && { start_day_of_week: startDay }),
      }),
    ),
    ...rendered(
      window => layerShifts(layer, schedule.timeZone, window),
      world,
      options,
    ),
  };
}

export type ScheduleParts = {
  layers: boolean;
  overrides: boolean;
  final: boolean;
};

export function renderSchedule(
  schedule: LayerSchedule,
  world: World,
  options: RenderOptions,
  parts: ScheduleParts,
) {
  return {
    ...renderScheduleSummary(schedule, world),
    ...(parts.layers && {
      // PagerDuty gives the layer that covers the others first.
      schedule_layers: [...schedule.layers]
        .reverse()
        .map(layer => renderLayer(layer, schedule, world, options)),
    }),
    ...(parts.overrides && {
      overrides_subschedule: {
        name: 'Overrides',
        ...rendered(
          window => overridesWithin(schedule, window),
          world,
          options,
        ),
      },
    }),
    ...(parts.final && {
      final_schedule: {
        name: 'Final Schedule',
        ...rendered(window => finalShifts(schedule, window), world, options),
      },
    }),
  };
}
