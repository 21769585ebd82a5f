import type { Problem } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import { slotOf } from '../../mirror/schedules/slots';
import type { Moment } from '../rows';
import type { SchedulesSummary } from '../ScheduleStore';

type Row = {
  account: string;
  schedules: number | string;
  failing: number | string;
  /** Code and message of one of them. */
  problem: string | null;
  oldest: Moment | null;
};

/** How well the schedules of accounts can be read, with one statement. */
export async function summariseSchedules(
  knex: Knex,
  accounts: string[],
  now: number,
): Promise<Map<string, SchedulesSummary>> {
  const rows: Row[] = await knex('schedules')
    .leftJoin('schedule_slots', join =>
      join
        .on('schedule_slots.account', 'schedules.account')
        .andOn('schedule_slots.schedule_id', 'schedules.id')
        .andOnVal('schedule_slots.slot', slotOf(now)),
    )
    .whereIn('schedules.account', accounts)
    .groupBy('schedules.account')
    .select('schedules.account')
    .count({ schedules: '*', failing: 'problem_code' })
    .min({
      problem: knex.raw("problem_code || ' ' || problem_message"),
      oldest: 'schedule_slots.collected_at',
    });
  return new Map(
    rows.map(row => [
      row.account,
      {
        schedules: Number(row.schedules),
        failing: Number(row.failing),
        ...(row.problem !== null && { problem: toProblem(row.problem) }),
        ...(row.oldest !== null && { oldest: new Date(row.oldest) }),
      },
    ]),
  );
}

function toProblem(text: string): Problem {
  const [code, ...message] = text.split(' ');
  return { code: code as Problem['code'], message: message.join(' ') };
}
