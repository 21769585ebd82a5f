import {
  findGaps,
  type Interval,
} from '@operations-in-teams/plugin-on-call-common';
import type { MirroredMonth } from '../../database';
import { windowOf } from '../../mirror/schedules/slots';
import { groupBy } from '../../groupBy';
import { scheduleKey } from './keys';

/** Where it is not known who holds which schedule, since it was never read. */
export function unknownStretches(
  { schedules, slots }: Pick<MirroredMonth, 'schedules' | 'slots'>,
  window: Interval,
): Array<Interval & { scheduleId: string }> {
  const known = groupBy(slots, slot => scheduleKey(slot.account, slot.id));
  return schedules.flatMap(({ account, id, removedAt }) => {
    const scheduleId = scheduleKey(account, id);
    const own = known.get(scheduleId) ?? [];
    const end = Math.min(window.end, removedAt ?? Infinity);
    if (end <= window.start) return [];
    return findGaps(
      { start: window.start, end },
      own.map(({ slot }) => windowOf(slot)),
    ).map(gap => ({ scheduleId, ...gap }));
  });
}
