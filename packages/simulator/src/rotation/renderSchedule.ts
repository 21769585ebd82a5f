import { clip, overlaps, subtract } from './intervals';
import { rotationShifts } from './eventShifts';
import { layerShifts, marginOf } from './layerShifts';
import { toMillis } from './localTime';
import type {
  Interval,
  LayerSchedule,
  Schedule,
  Shift,
  ShiftSchedule,
} from './types';

const byStart = (a: Shift, b: Shift) => a.start - b.start || a.end - b.end;

function overrideShifts(schedule: LayerSchedule): Shift[] {
  return schedule.overrides.map(({ id, start, end, userId }) => ({
    start: toMillis(start),
    end: toMillis(end),
    userId,
    source: { type: 'override', id },
  }));
}

function finalLayerShifts(schedule: LayerSchedule, window: Interval): Shift[] {
  const margin = marginOf(schedule.layers);
  const wide = { start: window.start - margin, end: window.end + margin };
  // A later layer lies on top of an earlier one, and overrides on top of all.
  const stack = [
    ...schedule.layers.map(layer =>
      layerShifts(layer, schedule.timeZone, wide),
    ),
    ...overrideShifts(schedule).map(override => [override]),
  ];
  return stack.flatMap((shifts, level) => {
    const above = stack.slice(level + 1).flat();
    return shifts.flatMap(shift => subtract(shift, above));
  });
}

function finalRotationShifts(
  schedule: ShiftSchedule,
  window: Interval,
): Shift[] {
  const rotated = schedule.rotations.flatMap(rotation => {
    const overrides = schedule.overrides
      .filter(({ rotationId }) => rotationId === rotation.id)
      .map(override => ({
        ...override,
        start: toMillis(override.start),
        end: toMillis(override.end),
      }));
    return rotationShifts(rotation, schedule.timeZone, window).flatMap(
      shift => [
        ...subtract(shift, overrides),
        ...overrides.flatMap(({ start, end, userId, id }): Shift[] => {
          const part = clip({ start, end }, shift);
          return part
            ? [
                {
                  ...part,
                  userId,
                  source: {
                    type: 'schedule_rotation_override',
                    rotationId: rotation.id,
                    overrideId: id,
                  },
                },
              ]
            : [];
        }),
      ],
    );
  });
  const custom = schedule.customShifts.map(
    ({ id, start, end, userId }): Shift => ({
      start: toMillis(start),
      end: toMillis(end),
      userId,
      source: { type: 'custom_shift', shiftId: id },
    }),
  );
  return [...rotated, ...custom];
}

/**
 * Who is on call on a schedule in a window, overrides applied, each shift at its
 * full length. A window of no length asks about an instant. Gaps are absent.
 */
export function finalShifts(schedule: Schedule, window: Interval): Shift[] {
  const shifts =
    schedule.kind === 'v2'
      ? finalLayerShifts(schedule, window)
      : finalRotationShifts(schedule, window);
  return shifts.filter(shift => overlaps(shift, window)).sort(byStart);
}

/** The overrides of a schedule that overlap a window. */
export function overridesWithin(
  schedule: LayerSchedule,
  window: Interval,
): Shift[] {
  return overrideShifts(schedule)
    .filter(shift => overlaps(shift, window))
    .sort(byStart);
}

/** Follow-on turns of the same person as one shift. */
export function mergeTurns(shifts: Shift[]): Shift[] {
  const merged: Shift[] = [];
  for (const shift of shifts) {
    const last = merged.at(-1);
    if (last && last.userId === shift.userId && last.end === shift.start) {
      merged[merged.length - 1] = { ...last, end: shift.end };
    } else {
      merged.push(shift);
    }
  }
  return merged;
}
