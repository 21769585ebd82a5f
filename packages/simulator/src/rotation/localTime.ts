import { DateTime } from 'luxon';

const SECONDS_PER_DAY = 86_400;

export const toMillis = (iso: string): number =>
  DateTime.fromISO(iso).toMillis();

/** `HH:mm:ss` in seconds. */
export function secondsOfDay(time: string): number {
  const [hours, minutes, seconds] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/** The first of the two instants where the clock shows a time twice. */
export function firstInstant(time: DateTime): number {
  return Math.min(
    ...time.getPossibleOffsets().map(possible => possible.toMillis()),
  );
}

/**
 * A wall-clock time counted in seconds from a local midnight, which may run into
 * following days. Twelve hours from 20:00 end at 08:00, also in the night when
 * the clock changes.
 */
export function atWallClock(midnight: DateTime, seconds: number): number {
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const rest = seconds - days * SECONDS_PER_DAY;
  return firstInstant(
    midnight.plus({ days }).set({
      hour: Math.floor(rest / 3600),
      minute: Math.floor((rest % 3600) / 60),
      second: rest % 60,
    }),
  );
}
