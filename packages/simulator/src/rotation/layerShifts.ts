import { DateTime } from 'luxon';
import { clip, clipAll, overlaps, union } from './intervals';
import { atWallClock, firstInstant, secondsOfDay, toMillis } from './localTime';
import type { Interval, Layer, Restriction, Shift } from './types';

const SECONDS_PER_DAY = 86_400;
const MILLIS_PER_DAY = SECONDS_PER_DAY * 1000;

/** Start of the nth turn: whole days keep the local handover time. */
function turnStart(
  first: DateTime,
  turnSeconds: number,
  index: number,
): number {
  return turnSeconds % SECONDS_PER_DAY === 0
    ? firstInstant(
        first.plus({ days: (turnSeconds / SECONDS_PER_DAY) * index }),
      )
    : first.toMillis() + turnSeconds * 1000 * index;
}

function restrictionIntervals(
  restrictions: Restriction[],
  timeZone: string,
  window: Interval,
): Interval[] {
  const longest = Math.max(...restrictions.map(r => r.durationSeconds));
  const intervals: Interval[] = [];
  let day = DateTime.fromMillis(window.start, { zone: timeZone })
    .startOf('day')
    .minus({ days: Math.ceil(longest / SECONDS_PER_DAY) + 1 });
  for (; day.toMillis() < window.end; day = day.plus({ days: 1 })) {
    const { weekday } = day;
    for (const { startTime, durationSeconds, startDay } of restrictions) {
      if (startDay !== undefined && startDay !== weekday) continue;
      const from = secondsOfDay(startTime);
      intervals.push({
        start: atWallClock(day, from),
        end: atWallClock(day, from + durationSeconds),
      });
    }
  }
  return union(intervals);
}

type Turn = Interval & { userId: string };

/** The turns of a layer that overlap a window, within the layer's life. */
function turnsOf(
  layer: Layer,
  timeZone: string,
  life: Interval,
  window: Interval,
): Turn[] {
  const { turnSeconds, userIds } = layer;
  const first = DateTime.fromISO(layer.rotationStart, { zone: timeZone });
  // One turn too early rather than too late: a turn that crosses a change of
  // the clock is an hour longer or shorter than its nominal length.
  let index =
    Math.floor((window.start - first.toMillis()) / (turnSeconds * 1000)) - 1;
  const turns: Turn[] = [];
  let start = turnStart(first, turnSeconds, index);
  while (start < window.end) {
    const end = turnStart(first, turnSeconds, index + 1);
    const count = userIds.length;
    const userId = userIds[((index % count) + count) % count];
    const turn = clip({ start, end, userId }, life);
    if (turn && overlaps(turn, window)) turns.push(turn);
    start = end;
    index += 1;
  }
  return turns;
}

/**
 * The shifts of one layer that overlap a window, at their full length.
 */
export function layerShifts(
  layer: Layer,
  timeZone: string,
  window: Interval,
): Shift[] {
  const life = {
    start: toMillis(layer.start),
    end: layer.end ? toMillis(layer.end) : Number.MAX_SAFE_INTEGER,
  };
  const visible = clip(window, life);
  if (!visible || layer.userIds.length === 0) return [];
  const turns = turnsOf(layer, timeZone, life, visible);
  const [firstTurn] = turns;
  if (!firstTurn) return [];
  const whole = { start: firstTurn.start, end: turns[turns.length - 1].end };
  const inForce =
    layer.restrictions.length === 0
      ? [whole]
      : restrictionIntervals(layer.restrictions, timeZone, whole);
  return turns
    .flatMap(({ userId, ...turn }) =>
      clipAll(inForce, turn).map(
        (part): Shift => ({
          ...part,
          userId,
          source: { type: 'layer', id: layer.id },
        }),
      ),
    )
    .filter(shift => overlaps(shift, window));
}

/** A time within which every shift of a layer lies that overlaps its middle. */
export function marginOf(layers: Layer[]): number {
  const longest = Math.max(0, ...layers.map(layer => layer.turnSeconds));
  return longest * 1000 + 2 * MILLIS_PER_DAY;
}
