import type { IANAZone } from 'luxon';
import type { InterruptionClass } from '../../types';
import { localTimeAt, zoneOf } from './localTime';
import type { MinutesOfDay, OfficeHours } from './types';

/**
 * What a moment is to a person: office time, outside of it, or sleep.
 * @public
 */
export function classAt(
  moment: number,
  hours: OfficeHours,
  timeZone?: string,
): InterruptionClass {
  return classIn(moment, hours, zoneOf(timeZone, hours.timeZone));
}

export function classIn(
  moment: number,
  hours: OfficeHours,
  zone: IANAZone,
): InterruptionClass {
  return classOf(localTimeAt(moment, zone), hours);
}

export function classOf(
  { minute, weekday }: { minute: number; weekday: number },
  hours: OfficeHours,
): InterruptionClass {
  if (hours.week[weekday].some(range => holds(range, minute))) return 'office';
  return holds(hours.sleep, minute) ? 'sleep' : 'outside';
}

/** Whether a stretch of a day, which may cross midnight, holds a minute. */
export function holds({ start, end }: MinutesOfDay, minute: number) {
  return start <= end
    ? start <= minute && minute < end
    : start <= minute || minute < end;
}
