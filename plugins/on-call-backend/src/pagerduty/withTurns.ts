import { findGaps } from '@operations-in-teams/plugin-on-call-common';
import type { PulledFinalShift } from '../mirror/schedules/types';

/** Whose turn it is in a rotation. */
export type Turn = {
  personId: string;
  personName?: string;
  start: number;
  end: number;
};

/** Whose turn it is by all layers together; the first covers the others. */
export function turnsOf(layers: Turn[][]): Turn[] {
  const turns: Turn[] = [];
  for (const layer of layers) {
    const shown = layer.flatMap(turn =>
      findGaps(turn, turns).map(part => ({ ...turn, ...part })),
    );
    turns.push(...shown);
  }
  return turns.sort((a, b) => a.start - b.start);
}

/** Cuts an override by whose turn it replaces; nobody's where it fills a gap. */
export function withTurns(
  shift: PulledFinalShift,
  turns: Turn[],
): PulledFinalShift[] {
  const replaced = turns
    .filter(({ personId }) => personId !== shift.personId)
    .map(turn => ({
      ...turn,
      start: Math.max(turn.start, shift.start),
      end: Math.min(turn.end, shift.end),
    }))
    .filter(({ start, end }) => start < end);
  return [
    ...replaced.map(({ start, end, personId: id, personName: name }) => ({
      ...shift,
      start,
      end,
      insteadOf: { id, ...(name !== undefined && { name }) },
    })),
    ...findGaps(shift, replaced).map(gap => ({ ...shift, ...gap })),
  ].sort((a, b) => a.start - b.start);
}
