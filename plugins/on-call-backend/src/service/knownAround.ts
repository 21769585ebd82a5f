import { slotOf, windowOf } from '../mirror/schedules/slots';

/** The stretch of consecutive slots around a moment. */
export function knownAround(
  now: number,
  slots: Array<{ slot: number; collectedAt: Date }>,
) {
  const bySlot = new Map(slots.map(state => [state.slot, state]));
  const current = slotOf(now);
  if (!bySlot.has(current)) return undefined;
  let first = current;
  let last = current;
  while (bySlot.has(first - 1)) first--;
  while (bySlot.has(last + 1)) last++;
  return {
    start: windowOf(first).start,
    end: windowOf(last).end,
    // The past is read seldom, and is none the worse for it.
    collectedAt: bySlot.get(current)!.collectedAt.getTime(),
  };
}
