import type { PayShift } from '@operations-in-teams/plugin-on-call-common';

/**
 * A shift as far as it is paid. Who made an override, and whose turn it
 * replaced, may become known later, and changes nothing that is paid.
 */
export function withoutAuthor({
  source: { kind },
  ...shift
}: PayShift): PayShift {
  return { ...shift, source: { kind } };
}
