import type {
  Interval,
  ShiftSource,
} from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { Moment } from '../rows';
import type { ScheduleKey, ScheduleShift } from '../ScheduleStore';
import { whereTuples } from './whereTuples';

type Row = {
  account: string;
  schedule_id: string;
  person_id: string;
  shift_name: string | null;
  person_name: string | null;
  url: string | null;
  user_ref: string | null;
  former_user_ref: string | null;
  time_zone: string | null;
  source: ShiftSource;
  starts_at: Moment;
  ends_at: Moment;
};

/** Shifts that touch a window, with who the people are by now. */
export async function findShifts(
  knex: Knex,
  keys: ScheduleKey[],
  window: Interval,
): Promise<ScheduleShift[]> {
  const rows = await whereTuples<Row>(
    () =>
      knex('schedule_shifts')
        .leftJoin('people', join =>
          join
            .on('people.account', 'schedule_shifts.account')
            .andOn('people.id', 'schedule_shifts.person_id'),
        )
        .where('starts_at', '<', new Date(window.end))
        .where('ends_at', '>', new Date(window.start))
        .orderBy(['starts_at', 'schedule_shifts.id'])
        .select(
          'schedule_shifts.account',
          'schedule_id',
          'person_id',
          'source',
          'starts_at',
          'ends_at',
          'people.url',
          'people.user_ref',
          'people.former_user_ref',
          'people.time_zone',
          { shift_name: 'schedule_shifts.person_name' },
          { person_name: 'people.name' },
        ),
    ['schedule_shifts.account', 'schedule_id'],
    keys.map(({ account, id }) => [account, id]),
  );
  return rows.map(toShift);
}

function toShift(row: Row): ScheduleShift {
  return {
    account: row.account,
    scheduleId: row.schedule_id,
    person: {
      id: row.person_id,
      name: row.person_name ?? row.shift_name ?? row.person_id,
      ...(row.user_ref !== null && { userRef: row.user_ref }),
      ...(row.url !== null && { url: row.url }),
    },
    ...(row.time_zone !== null && { timeZone: row.time_zone }),
    left:
      row.person_name === null ||
      (row.user_ref === null && row.former_user_ref !== null),
    source: row.source,
    start: new Date(row.starts_at).getTime(),
    end: new Date(row.ends_at).getTime(),
  };
}
