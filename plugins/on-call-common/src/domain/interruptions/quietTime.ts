import type { Interval } from '../intervals';
import { type OfficeHours, splitByClass } from '../officeHours';

const HOUR = 60 * 60 * 1000;

/**
 * One person's time on call and the moments at which they were interrupted.
 * @public
 */
export type PersonOnCall = {
  timeZone?: string;
  /** Disjoint. */
  held: Interval[];
  interruptions: number[];
};

/**
 * Hours on call outside of office time, and how many of them passed without an
 * interruption. An interruption costs the clock hour that it falls into, once,
 * as far as it was on call and outside.
 * @public
 */
export function quietTimeOf(people: PersonOnCall[], hours: OfficeHours) {
  let outside = 0;
  let noisy = 0;
  for (const { timeZone, held, interruptions } of people) {
    const stretches = held
      .flatMap(interval => splitByClass(interval, hours, timeZone))
      .filter(stretch => stretch.class !== 'office');
    outside += stretches.reduce((sum, { start, end }) => sum + end - start, 0);
    const hit = new Set(
      interruptions
        .filter(at =>
          stretches.some(({ start, end }) => start <= at && at < end),
        )
        .map(at => Math.floor(at / HOUR) * HOUR),
    );
    for (const hour of hit) {
      for (const { start, end } of stretches) {
        noisy += Math.max(
          0,
          Math.min(end, hour + HOUR) - Math.max(start, hour),
        );
      }
    }
  }
  return {
    outsideHours: outside / HOUR,
    quietHours: (outside - noisy) / HOUR,
    ...(outside > 0 && { share: (outside - noisy) / outside }),
  };
}
