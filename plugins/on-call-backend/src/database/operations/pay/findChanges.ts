import type { Interval } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { ScheduleChangeRow } from '../../PayMirrorStore';
import type { Moment } from '../../rows';

type Row = {
  id: number | string;
  account: string;
  schedule_id: string;
  seen_at: Moment;
  known_at: Moment;
  starts_at: Moment;
  ends_at: Moment;
  held_before: string;
  held_after: string;
};

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
  const rows: Row[] = await query.orderBy('id', 'desc').limit(limit);
  return { changes: rows.map(toChange), total: Number(total) };
}

function toChange(row: Row): ScheduleChangeRow {
  const millis = (moment: Moment) => new Date(moment).getTime();
  return {
    change: Number(row.id),
    account: row.account,
    id: row.schedule_id,
    seenAt: millis(row.seen_at),
    knownAt: millis(row.known_at),
    start: millis(row.starts_at),
    end: millis(row.ends_at),
    before: JSON.parse(row.held_before),
    after: JSON.parse(row.held_after),
  };
}
