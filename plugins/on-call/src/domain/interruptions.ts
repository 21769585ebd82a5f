import type {
  InterruptionClass,
  InterruptionCounts,
} from '@operations-in-teams/plugin-on-call-common';

/** The classes in the order in which they are told. */
export const INTERRUPTION_CLASSES: InterruptionClass[] = [
  'office',
  'outside',
  'sleep',
];

/** All interruptions, of whatever class. */
export function totalOf(counts: InterruptionCounts): number {
  return counts.office + counts.outside + counts.sleep;
}
