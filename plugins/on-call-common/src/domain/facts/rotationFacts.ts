import type { OnCallFacts } from '../../types';
import { type Interval, mergeIntervals } from '../intervals';

const DAY = 24 * 60 * 60 * 1000;

/** As far ahead as load is counted. */
export const LOAD_WINDOW: number = 28 * DAY;

/** Among fewer, the load of the busiest would tell who it is. */
const FEWEST_PEOPLE = 3;

/**
 * What is known of the rotations that call the people of one team.
 * @public
 */
export type RotationInput = {
  /** Catalog Users in the team's Group. */
  members: string[];
  /** As many of them as do not have to take part. */
  exempt: number;
  /** Catalog Users with a shift; left out while these are not known. */
  taking?: Set<string>;
  /**
   * Of each person on the team's first levels, when they are on call on the
   * first level of whichever team; left out while that is not known.
   */
  firstLevels?: Interval[][];
};

/**
 * How a team shares its rotations: sums and the largest share, never who.
 * @public
 */
export function rotationFactsAt(
  now: number,
  input: RotationInput,
): NonNullable<OnCallFacts['rotation']> {
  const { members, taking, firstLevels } = input;
  const exempt = Math.min(input.exempt, members.length);
  const eligible = members.length - exempt;
  const participating =
    taking && members.filter(member => taking.has(member)).length;
  return {
    members: members.length,
    exempt,
    eligible,
    ...(participating !== undefined && { participating }),
    ...(participating !== undefined &&
      eligible > 0 && {
        // Who is exempt may take part all the same.
        participation: Math.min(1, participating / eligible),
      }),
    ...(firstLevels && { people: firstLevels.length }),
    ...(firstLevels &&
      firstLevels.length >= FEWEST_PEOPLE && {
        largestLoad: Math.max(
          ...firstLevels.map(intervals => loadAt(now, intervals)),
        ),
      }),
  };
}

/** In whole per cent: a week is a quarter, also where a clock changes in it. */
function loadAt(now: number, intervals: Interval[]) {
  const time = mergeIntervals(intervals)
    .map(({ start, end }) => ({
      start: Math.max(start, now),
      end: Math.min(end, now + LOAD_WINDOW),
    }))
    .reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  return Math.round((time / LOAD_WINDOW) * 100) / 100;
}
