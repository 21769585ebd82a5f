import type {
  Problem,
  Schedule,
} from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import { windowOf } from '../../mirror/schedules/slots';
import type { ServicePosition } from '../MirrorStore';
import type { Moment } from '../rows';

type Row = {
  account: string;
  id: string;
  name: string;
  url: string | null;
  system: Schedule['system'];
  time_zone: string | null;
  team_id: string | null;
  team_name: string | null;
  team_url: string | null;
  problem_code: string | null;
  problem_message: string | null;
  people: number | string | null;
  first_slot: number | null;
  last_slot: number | null;
  collected_at: Moment | null;
};

export async function listSchedules(
  knex: Knex,
  options: {
    accounts: string[];
    limit: number;
    after?: ServicePosition;
    now: Date;
  },
): Promise<{ schedules: Schedule[]; total: number }> {
  const { accounts, limit, after, now } = options;
  const [{ total }] = await knex('schedules')
    .whereIn('account', accounts)
    .whereNull('removed_at')
    .count({ total: '*' });
  const people = knex('schedule_shifts')
    .select('account', 'schedule_id')
    .countDistinct({ people: 'person_id' })
    .where('ends_at', '>', now)
    .groupBy('account', 'schedule_id')
    .as('ahead');
  const slots = knex('schedule_slots')
    .select('account', 'schedule_id')
    .min({ first_slot: 'slot' })
    .max({ last_slot: 'slot' })
    .min({ collected_at: 'collected_at' })
    .groupBy('account', 'schedule_id')
    .as('known');
  const query = knex('schedules')
    .leftJoin(people, join =>
      join
        .on('ahead.account', 'schedules.account')
        .andOn('ahead.schedule_id', 'schedules.id'),
    )
    .leftJoin(slots, join =>
      join
        .on('known.account', 'schedules.account')
        .andOn('known.schedule_id', 'schedules.id'),
    )
    .whereIn('schedules.account', accounts)
    .whereNull('removed_at')
    .select('schedules.*', 'people', 'first_slot', 'last_slot', 'collected_at');
  if (after) {
    query.whereRaw(
      '(schedules.account, schedules.name, schedules.id) > (?, ?, ?)',
      [after.account, after.name, after.id],
    );
  }
  const rows: Row[] = await query
    .orderBy(['schedules.account', 'schedules.name', 'schedules.id'])
    .limit(limit);
  return { schedules: rows.map(toSchedule), total: Number(total) };
}

function toSchedule(row: Row): Schedule {
  return {
    account: row.account,
    id: row.id,
    name: row.name,
    ...(row.url !== null && { url: row.url }),
    system: row.system,
    ...(row.time_zone !== null && { timeZone: row.time_zone }),
    ...(row.team_id !== null && {
      team: {
        id: row.team_id,
        name: row.team_name ?? row.team_id,
        ...(row.team_url !== null && { url: row.team_url }),
      },
    }),
    people: Number(row.people ?? 0),
    ...(row.first_slot !== null &&
      row.last_slot !== null && {
        knownFrom: new Date(windowOf(row.first_slot).start).toISOString(),
        knownUntil: new Date(windowOf(row.last_slot).end).toISOString(),
      }),
    ...(row.collected_at !== null && {
      collectedAt: new Date(row.collected_at).toISOString(),
    }),
    ...(row.problem_code !== null && {
      problem: {
        code: row.problem_code as Problem['code'],
        message: row.problem_message ?? '',
      },
    }),
  };
}
