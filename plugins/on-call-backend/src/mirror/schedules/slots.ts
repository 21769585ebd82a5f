import type { SlotRequest, SlotState } from './types';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/**
 * Shifts are read and kept in stretches of fixed length, always the same ones,
 * so that each can be replaced on its own. PagerDuty documents no longest
 * window, so a month.
 */
export const SLOT_LENGTH = 30 * DAY;

/** Shifts gone by are kept for as long as incidents are. */
export const KEPT_DAYS = 400;

/** For so long what is gone by may still change, and is read again. */
export const LOOK_BACK = 61 * DAY;
const LOOK_AHEAD = 90 * DAY;

export function slotOf(moment: number): number {
  return Math.floor(moment / SLOT_LENGTH);
}

export function windowOf(slot: number) {
  return { start: slot * SLOT_LENGTH, end: (slot + 1) * SLOT_LENGTH };
}

/**
 * The slots that are known: those that are kept up to date, and those further
 * back that are read once.
 */
export function slotsAt(now: number, lookBack: number = LOOK_BACK): number[] {
  const first = slotOf(now - Math.max(lookBack, LOOK_BACK));
  const last = slotOf(now + LOOK_AHEAD);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * How old the shifts of a slot may grow: overrides are made for the coming
 * days, seldom for those beyond, hardly ever for those gone by.
 */
export function maximumAgeOf(slot: number, now: number): number {
  const { start, end } = windowOf(slot);
  if (end <= now - LOOK_BACK) return Infinity;
  if (end <= now - DAY) return 24 * HOUR;
  if (start <= now) return HOUR;
  return start <= now + 7 * DAY ? 2 * HOUR : 6 * HOUR;
}

/**
 * What to read next, most urgent first: what was never read, the nearest
 * first, then what is most overdue.
 */
export function dueSlots(
  now: number,
  scheduleIds: string[],
  known: SlotState[],
  lookBack?: number,
): SlotRequest[] {
  const ages = new Map(
    known.map(state => [
      keyOf(state.scheduleId, state.slot),
      now - state.collectedAt.getTime(),
    ]),
  );
  const current = slotOf(now);
  const slots = slotsAt(now, lookBack);
  return scheduleIds
    .flatMap(scheduleId =>
      slots.map(slot => {
        const age = ages.get(keyOf(scheduleId, slot));
        return {
          scheduleId,
          slot,
          never: age === undefined,
          // The future matters before the past.
          distance: slot >= current ? slot - current : 10 + current - slot,
          overdue: age === undefined ? Infinity : age / maximumAgeOf(slot, now),
        };
      }),
    )
    .filter(({ overdue }) => overdue >= 1)
    .sort(
      (a, b) =>
        Number(b.never) - Number(a.never) ||
        (a.never ? a.distance - b.distance : b.overdue - a.overdue),
    )
    .map(({ scheduleId, slot }) => ({ scheduleId, slot }));
}

/**
 * As much as is read at once. What could not be read the last time waits behind
 * the rest, so that it keeps nothing else from being read; a quarter is always
 * for it, in turns, so that it is noticed when it can be read again.
 */
export function withinBudget(
  due: SlotRequest[],
  options: { failing: Set<string>; budget: number; turn: number },
): SlotRequest[] {
  const { failing, budget, turn } = options;
  const again = due.filter(({ scheduleId }) => failing.has(scheduleId));
  const others = due.filter(({ scheduleId }) => !failing.has(scheduleId));
  const share = Math.min(again.length, Math.ceil(budget / 4));
  const first = again.length === 0 ? 0 : (turn * share) % again.length;
  return [
    ...others.slice(0, budget - share),
    ...again.slice(first),
    ...again.slice(0, first),
  ].slice(0, budget);
}

function keyOf(scheduleId: string, slot: number) {
  return `${scheduleId}/${slot}`;
}
