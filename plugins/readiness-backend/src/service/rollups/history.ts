import { InputError } from '@backstage/errors';
import {
  periodOf,
  type IntervalName,
  type Period,
  type ShownGroups,
  type States,
} from '../../domain/rollups';

/** The period that a caller asks for; throws where its days make no sense. */
export function toPeriod(
  query: { from?: string; to?: string; interval?: IntervalName },
  now: Date,
): Period {
  try {
    return periodOf({ ...query, now });
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(error.message);
    throw error;
  }
}

/** Sums histories of the same steps by the groups that are shown. */
export function shownHistories<State>(
  histories: ReadonlyMap<string, States<State>[]>,
  shown: ShownGroups,
): Map<string, States<State>[]> {
  const found = new Map<string, States<State>[]>();
  for (const [key, points] of histories) {
    for (const group of shown.of(key)) {
      const into = found.get(group);
      if (!into) {
        found.set(
          group,
          points.map(states => new Map(states)),
        );
        continue;
      }
      points.forEach((states, index) => {
        for (const [state, count] of states) {
          into[index].set(state, (into[index].get(state) ?? 0) + count);
        }
      });
    }
  }
  return found;
}
