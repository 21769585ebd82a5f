import { IANAZone } from 'luxon';
import type { Interval } from '../intervals';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whether a zone is one that time can be told in; slow to ask. */
export function isTimeZone(zone: string): boolean {
  return IANAZone.isValidZone(zone);
}

/** The zone of a person, or the company's where theirs is not known. */
export function zoneOf(zone: string | undefined, fallback: string): IANAZone {
  return IANAZone.create(
    zone !== undefined && isTimeZone(zone) ? zone : fallback,
  );
}

/** What a clock on the wall shows. */
export function localTimeAt(moment: number, zone: IANAZone) {
  return localTimeOf(moment, zone.offset(moment) * MINUTE);
}

/** The same where the offset is known. */
export function localTimeOf(moment: number, offset: number) {
  const local = moment + offset;
  const days = Math.floor(local / DAY);
  return {
    minute: Math.floor((local - days * DAY) / MINUTE),
    /** 0 is Monday; the epoch was a Thursday. */
    weekday: (((days + 3) % 7) + 7) % 7,
    /** Midnight of the local day as if the zone were UTC. */
    midnight: days * DAY,
  };
}

/** Offsets, in milliseconds, that hold at some time close to a local day. */
export function offsetsAround(
  midnight: number,
  offsetAt: (moment: number) => number,
): number[] {
  return [...new Set([-1, 0, 1, 2].map(day => offsetAt(midnight + day * DAY)))];
}

/** Asks a zone once for each moment, since asking is slow. */
export function createOffsetAt(zone: IANAZone) {
  const known = new Map<number, number>();
  return (moment: number) => {
    let offset = known.get(moment);
    if (offset === undefined) {
      offset = zone.offset(moment) * MINUTE;
      known.set(moment, offset);
    }
    return offset;
  };
}

/** When the offset changes close to a local day; to the minute. */
export function changesAround(midnight: number, zone: IANAZone): number[] {
  return [-1, 0, 1].flatMap(day => {
    const before = midnight + day * DAY;
    return changeBetween({ start: before, end: before + DAY }, zone) ?? [];
  });
}

/** When the offset changes within a day at most; to the minute. */
export function changeBetween(
  { start, end }: Interval,
  zone: IANAZone,
): number | undefined {
  const offset = zone.offset(start);
  if (offset === zone.offset(end)) return undefined;
  let before = start;
  let after = end;
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (zone.offset(middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}
