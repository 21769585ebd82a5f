import type { Interval } from '../intervals';
import { classIn, classOf } from './classAt';
import {
  changesAround,
  createOffsetAt,
  localTimeAt,
  localTimeOf,
  offsetsAround,
  zoneOf,
} from './localTime';
import type { ClassedInterval, OfficeHours } from './types';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Cuts a time into stretches of one class each, in order. Where clocks change,
 * an hour that comes twice is classed twice, and one that is left out is not.
 * @public
 */
export function splitByClass(
  { start, end }: Interval,
  hours: OfficeHours,
  timeZone?: string,
): ClassedInterval[] {
  if (start >= end) return [];
  const zone = zoneOf(timeZone, hours.timeZone);
  const offsetAt = createOffsetAt(zone);
  const cuts = new Set<number>([start]);
  const offsetsSeen = new Set<number>();
  // A moment may lie in the local day before or after the one of its bound.
  const first = localTimeAt(start, zone).midnight - DAY;
  const last = localTimeAt(end, zone).midnight + DAY;
  for (let midnight = first; midnight <= last; midnight += DAY) {
    const offsets = offsetsAround(midnight, offsetAt);
    const bounds = boundsOf(hours, midnight);
    for (const offset of offsets) {
      offsetsSeen.add(offset);
      for (const minute of bounds)
        cuts.add(midnight + minute * MINUTE - offset);
    }
    if (offsets.length > 1) {
      for (const change of changesAround(midnight, zone)) cuts.add(change);
    }
  }
  const ordered = [...cuts]
    .filter(cut => start <= cut && cut < end)
    .sort((a, b) => a - b);

  // Only where clocks change does every moment have to ask for its offset.
  const [only, ...others] = offsetsSeen;
  const kindAt = (moment: number) =>
    others.length === 0
      ? classOf(localTimeOf(moment, only), hours)
      : classIn(moment, hours, zone);

  const parts: ClassedInterval[] = [];
  ordered.forEach((cut, index) => {
    const next = ordered[index + 1] ?? end;
    const kind = kindAt(cut);
    const previous = parts.at(-1);
    if (previous?.class === kind) previous.end = next;
    else parts.push({ start: cut, end: next, class: kind });
  });
  return parts;
}

function boundsOf({ week, sleep }: OfficeHours, midnight: number): number[] {
  const weekday = (((midnight / DAY + 3) % 7) + 7) % 7;
  return [
    0,
    ...week[weekday].flatMap(range => [range.start, range.end]),
    sleep.start,
    sleep.end,
  ];
}
