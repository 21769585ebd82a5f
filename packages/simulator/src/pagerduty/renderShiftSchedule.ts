import { clipAll, coveragePercentage } from '../rotation/intervals';
import { finalShifts } from '../rotation/renderSchedule';
import type { Shift, ShiftEvent, ShiftSchedule } from '../rotation/types';
import type { World } from '../World';
import { createReferences, formatTime, reference } from './references';
import {
  calendarUrls,
  policiesCalling,
  type RenderOptions,
} from './renderSchedule';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export const memberOf = (userId: string | null) =>
  userId === null
    ? { type: 'empty_member' }
    : { type: 'user_member', user_id: userId };

function renderStrategy({ strategy }: ShiftEvent) {
  return strategy.type === 'every'
    ? {
        type: 'every_member_assignment_strategy',
        members: strategy.members.map(memberOf),
      }
    : {
        type: 'rotating_member_assignment_strategy',
        shifts_per_member: strategy.shiftsPerMember,
        members: strategy.members.map(memberOf),
      };
}

function renderEvent(event: ShiftEvent, timeZone: string) {
  const at = (time: string) => ({
    date_time: formatTime(Date.parse(time), timeZone),
    time_zone: timeZone,
  });
  return {
    id: event.id,
    type: 'schedule_event',
    name: event.name,
    start_time: at(event.start),
    end_time: at(event.end),
    effective_since: event.start,
    effective_until: event.effectiveUntil ?? null,
    recurrence: [
      `RRULE:FREQ=WEEKLY;BYDAY=${event.weekdays
        .map(day => WEEKDAYS[day - 1])
        .join(',')}`,
    ],
    assignment_strategy: renderStrategy(event),
  };
}

function renderSource(source: Shift['source']) {
  switch (source.type) {
    case 'schedule_rotation':
      return { type: source.type, rotation_id: source.rotationId };
    case 'schedule_rotation_override':
      return {
        type: source.type,
        rotation_id: source.rotationId,
        override_id: source.overrideId,
      };
    case 'custom_shift':
      return { type: source.type, shift_id: source.shiftId };
    default:
      throw new Error(
        `A shift of a v3 schedule cannot come from a ${source.type}`,
      );
  }
}

function renderFinal(
  schedule: ShiftSchedule,
  { window, overflow, timeZone }: RenderOptions,
) {
  if (!window) return {};
  const all = finalShifts(schedule, window);
  const shown = overflow ? all : clipAll(all, window);
  return {
    final_schedule: {
      type: 'final_schedule',
      rendered_coverage_percentage: coveragePercentage(
        all.filter(({ userId }) => userId !== null),
        window,
      ),
      computed_shift_assignments: shown.map(shift => ({
        type: 'computed_shift_assignment',
        start_time: formatTime(shift.start, timeZone),
        end_time: formatTime(shift.end, timeZone),
        member: memberOf(shift.userId),
        source: renderSource(shift.source),
      })),
    },
  };
}

export function renderShiftSchedule(
  schedule: ShiftSchedule,
  world: World,
  options: RenderOptions,
  includeFinal: boolean,
) {
  const references = createReferences(world);
  return {
    ...reference('schedule_v3', 'v3/schedules', schedule, 'schedules'),
    name: schedule.name,
    description: schedule.description ?? '',
    time_zone: schedule.timeZone,
    escalation_policies: policiesCalling(schedule, world).map(({ id }) =>
      references.policy(id),
    ),
    teams: schedule.teamIds.map(references.team),
    ...calendarUrls(schedule),
    rotations: schedule.rotations.map(rotation => ({
      id: rotation.id,
      type: 'schedule_rotation',
      events: rotation.events.map(event =>
        renderEvent(event, schedule.timeZone),
      ),
    })),
    ...(includeFinal && renderFinal(schedule, options)),
  };
}
