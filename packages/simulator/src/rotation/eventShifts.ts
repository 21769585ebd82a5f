import { DateTime } from 'luxon';
import { overlaps } from './intervals';
import { atWallClock, secondsOfDay, toMillis } from './localTime';
import type { Interval, Shift, ShiftEvent, ShiftRotation } from './types';

/** Length on the wall clock, in seconds. */
function wallClockLength(event: ShiftEvent, timeZone: string): number {
  const start = DateTime.fromISO(event.start, { zone: timeZone });
  const end = DateTime.fromISO(event.end, { zone: timeZone });
  const days = end.startOf('day').diff(start.startOf('day'), 'days').days;
  return (
    Math.round(days) * 86_400 +
    secondsOfDay(end.toFormat('HH:mm:ss')) -
    secondsOfDay(start.toFormat('HH:mm:ss'))
  );
}

function membersOf(event: ShiftEvent, occurrence: number): (string | null)[] {
  const { strategy } = event;
  if (strategy.type === 'every') return strategy.members;
  const turn = Math.floor(occurrence / strategy.shiftsPerMember);
  return [strategy.members[turn % strategy.members.length]];
}

function shiftsOfEvent(
  event: ShiftEvent,
  rotationId: string,
  timeZone: string,
  window: Interval,
): Shift[] {
  const first = DateTime.fromISO(event.start, { zone: timeZone });
  const firstMonday = first.startOf('week');
  const startSeconds = secondsOfDay(first.toFormat('HH:mm:ss'));
  const length = wallClockLength(event, timeZone);
  const weekdays = [...event.weekdays].sort((a, b) => a - b);
  const skipped = weekdays.filter(day => day < first.weekday).length;
  const until = event.effectiveUntil
    ? toMillis(event.effectiveUntil)
    : Number.MAX_SAFE_INTEGER;

  const shifts: Shift[] = [];
  const weeksBefore = Math.ceil(length / (7 * 86_400)) + 1;
  let week = Math.max(
    0,
    Math.floor(
      DateTime.fromMillis(window.start, { zone: timeZone }).diff(
        firstMonday,
        'weeks',
      ).weeks,
    ) - weeksBefore,
  );
  for (; ; week++) {
    const monday = firstMonday.plus({ weeks: week });
    if (monday.toMillis() > window.end || monday.toMillis() >= until) break;
    for (const [position, weekday] of weekdays.entries()) {
      const occurrence = week * weekdays.length + position - skipped;
      const day = monday.plus({ days: weekday - 1 });
      const start = atWallClock(day, startSeconds);
      if (occurrence < 0 || start >= until) continue;
      const end = atWallClock(day, startSeconds + length);
      for (const userId of membersOf(event, occurrence)) {
        shifts.push({
          start,
          end,
          userId,
          source: { type: 'schedule_rotation', rotationId },
        });
      }
    }
  }
  return shifts.filter(shift => overlaps(shift, window));
}

/**
 * The shifts of one rotation that overlap a window, at their full length.
 */
export function rotationShifts(
  rotation: ShiftRotation,
  timeZone: string,
  window: Interval,
): Shift[] {
  return rotation.events.flatMap(event =>
    shiftsOfEvent(event, rotation.id, timeZone, window),
  );
}
