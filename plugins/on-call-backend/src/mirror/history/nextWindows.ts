import type { Interval } from '@operations-in-teams/plugin-on-call-common';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** PagerDuty's log may show an entry a little late. */
const OVERLAP = 10 * MINUTE;

/** Far below the six months that PagerDuty answers at once. */
const FORWARD = 7 * DAY;
const BACKWARD = 7 * DAY;

/** One window to read, and how far history reaches with it. */
export type HistoryStep = { window: Interval; state: Interval };

/**
 * What to read next: what is new, and then a stretch further into the past,
 * so that a first fill begins with what matters most and goes on where it
 * stopped.
 */
export function nextStep(
  now: number,
  known: Interval | undefined,
  options: { floor: number; caughtUp: boolean },
): HistoryStep | undefined {
  if (!known) {
    const start = Math.max(options.floor, now - BACKWARD);
    return { window: { start, end: now }, state: { start, end: now } };
  }
  if (!options.caughtUp && known.end < now) {
    const end = Math.min(now, known.end + FORWARD);
    return {
      window: { start: Math.max(known.start, known.end - OVERLAP), end },
      state: { start: known.start, end },
    };
  }
  if (known.start <= options.floor) return undefined;
  const start = Math.max(options.floor, known.start - BACKWARD);
  return {
    window: { start, end: known.start },
    state: { start, end: known.end },
  };
}
