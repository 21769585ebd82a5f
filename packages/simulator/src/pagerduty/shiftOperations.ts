import { createStableIds } from '../company/stableIds';
import { rotationShifts } from '../rotation/eventShifts';
import { clip, overlaps } from '../rotation/intervals';
import type {
  CustomShift,
  Interval,
  RotationOverride,
  ShiftSchedule,
} from '../rotation/types';
import { listResponse } from './listResponse';
import type { Operation, OperationRequest } from './operations';
import { formatTime } from './references';
import { memberOf } from './renderShiftSchedule';
import { requiredRange, shiftSchedule } from './scheduleOperations';

const PAGING = { limit: 25, maximum: 100 };

const intervalOf = ({ start, end }: { start: string; end: string }) => ({
  start: Date.parse(start),
  end: Date.parse(end),
});

/** Who would have been on call in the rotation without an override. */
function overridden(
  schedule: ShiftSchedule,
  override: RotationOverride,
): string | null {
  const rotation = schedule.rotations.find(
    ({ id }) => id === override.rotationId,
  );
  const [shift] = rotation
    ? rotationShifts(rotation, schedule.timeZone, intervalOf(override))
    : [];
  return shift?.userId ?? null;
}

/** The shifts of a kind that overlap the range, truncated unless asked. */
function shiftsIn<T extends { start: string; end: string }>(
  { world, query, id }: OperationRequest,
  of: (schedule: ShiftSchedule) => T[],
) {
  const schedule = shiftSchedule(world, id);
  const window = requiredRange(query, schedule.timeZone);
  const zone = query.timeZone() ?? 'UTC';
  const shown = (times: Interval) =>
    query.flag('overflow') ? times : clip(times, window) ?? times;
  const found = of(schedule)
    .filter(shift => overlaps(intervalOf(shift), window))
    .map(shift => {
      const { start, end } = shown(intervalOf(shift));
      return {
        shift,
        times: {
          start_time: formatTime(start, zone),
          end_time: formatTime(end, zone),
        },
      };
    });
  return { schedule, found };
}

export const shiftOperations: Operation[] = [
  {
    name: 'v3.schedules.overrides',
    path: '/v3/schedules/:id/overrides',
    scope: 'schedules.read',
    answer: request => {
      const { schedule, found } = shiftsIn(
        request,
        ({ overrides }) => overrides,
      );
      const { total: _, ...page } = listResponse(
        request.world,
        'v3.schedules.overrides',
        request.query,
        'overrides',
        found,
        ({ shift, times }) => ({
          id: shift.id,
          type: 'override_shift',
          rotation_id: shift.rotationId,
          ...times,
          overridden_member: memberOf(overridden(schedule, shift)),
          overriding_member: memberOf(shift.userId),
        }),
        PAGING,
      );
      return page;
    },
  },
  {
    name: 'v3.schedules.custom_shifts',
    path: '/v3/schedules/:id/custom_shifts',
    scope: 'schedules.read',
    answer: request => {
      const { found } = shiftsIn<CustomShift>(
        request,
        ({ customShifts }) => customShifts,
      );
      const { total: _, ...page } = listResponse(
        request.world,
        'v3.schedules.custom_shifts',
        request.query,
        'custom_shifts',
        found,
        ({ shift, times }) => ({
          id: shift.id,
          type: 'custom_shift',
          ...times,
          assignments: [
            {
              id: createStableIds(request.world.company.seed).shift(
                'assignment',
                shift.id,
              ),
              type: 'shift_assignment',
              member: memberOf(shift.userId),
            },
          ],
        }),
        PAGING,
      );
      return page;
    },
  },
];
