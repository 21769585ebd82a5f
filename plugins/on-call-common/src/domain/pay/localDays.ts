import { IANAZone } from 'luxon';
import type { Interval } from '../intervals';
import { changeBetween, localTimeOf } from '../officeHours/localTime';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A part of a local day in which clocks run evenly. */
export type LocalDayPart = Interval & {
  /** `yyyy-mm-dd`. */
  date: string;
  /** 0 is Monday. */
  weekday: number;
  /** UTC moment of the minute 0 of the day, by the clock of this part. */
  midnight: number;
};

/**
 * Cuts a window at local midnights and where clocks change. Bounds of the
 * window are whole minutes.
 */
export function localDays(window: Interval, timeZone: string): LocalDayPart[] {
  const zone = IANAZone.create(timeZone);
  return evenStretches(window, zone).flatMap(({ start, end }) => {
    const offset = zone.offset(start) * MINUTE;
    const parts: LocalDayPart[] = [];
    for (let at = start; at < end; ) {
      const { midnight: day, weekday } = localTimeOf(at, offset);
      const midnight = day - offset;
      const next = Math.min(end, midnight + DAY);
      parts.push({
        start: at,
        end: next,
        date: dateOf(day),
        weekday,
        midnight,
      });
      at = next;
    }
    return parts;
  });
}

/**
 * The first moment of a local day: the earlier one where clocks show midnight
 * twice, and when clocks are set forward where they never show it.
 */
export function startOfDay(date: string, timeZone: string): number {
  const day = Date.parse(`${date}T00:00:00Z`);
  const window = { start: day - DAY, end: day + DAY };
  const part = localDays(window, timeZone).find(
    ({ date: other }) => other >= date,
  );
  return part?.start ?? NaN;
}

export function dateOf(day: number) {
  return new Date(day).toISOString().slice(0, 10);
}

function evenStretches({ start, end }: Interval, zone: IANAZone): Interval[] {
  const bounds = [start];
  for (let at = start; at < end; at += DAY) {
    const change = changeBetween(
      { start: at, end: Math.min(at + DAY, end) },
      zone,
    );
    if (change !== undefined && change < end) bounds.push(change);
  }
  return bounds.map((bound, index) => ({
    start: bound,
    end: bounds[index + 1] ?? end,
  }));
}
