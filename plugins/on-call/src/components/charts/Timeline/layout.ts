/** Width of the names of lanes, left of the axis. */
export const LABEL_WIDTH = 72;

/** Height of one track of bars, with the room around them. */
export const TRACK_HEIGHT = 26;

/** A share as CSS has it. */
export function percent(share: number): string {
  return `${share * 100}%`;
}
