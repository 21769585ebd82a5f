import type { Interval } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { ScheduleChangeRow } from '../../PayMirrorStore';
import { type ChangeRow, readAuthorsOf, toNotedChange } from './readAuthors';

/** What changed in schedules, latest first. */
export async function findChanges(
  knex: Knex,
  options: {
    accounts: string[];
    seenAfter: Date;
    window: Interval;
    limit: number;
    before?: number;
  },
): Promise<{ changes: ScheduleChangeRow[]; total: number }> {
  const { accounts, seenAfter, window, limit, before } = options;
  const found = () =>
    knex('schedule_changes')
      .whereIn('account', accounts)
      .where('seen_at', '>', seenAfter)
      .where('starts_at', '<', new Date(window.end))
      .where('ends_at', '>', new Date(window.start));
  const [{ total }] = await found().count({ total: '*' });
  const query = found();
  if (before !== undefined) query.where('id', '<', before);
  const rows: ChangeRow[] = await query.orderBy('id', 'desc').limit(limit);
  const changes = rows.map(row => ({
    number: Number(row.id),
    change: toNotedChange(row),
  }));
  const authors = await readAuthorsOf(
    knex,
    changes.map(({ change }) => change),
  );
  return {
    changes: changes.map(({ number, change: { scheduleId, ...change } }) => ({
      ...change,
      id: scheduleId,
      change: number,
      by: authors.ofChange({ scheduleId, ...change }),
    })),
    total: Number(total),
  };
}
