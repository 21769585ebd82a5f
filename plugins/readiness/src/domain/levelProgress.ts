import type { Counts } from '@operations-in-teams/plugin-readiness-common';

/** How many rules of a level hold, of those that apply. */
export type Progress = { satisfied: number; applicable: number };

/** What is exempt holds the level as a pass does; both are counted apart. */
export function levelProgress(counts: Counts): Progress {
  const satisfied = counts.pass + counts.exempt;
  return { satisfied, applicable: satisfied + counts.fail + counts.unknown };
}
