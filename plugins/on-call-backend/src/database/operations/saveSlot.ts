import type { Knex } from 'knex';
import type {
  ListedSchedule,
  PulledFinalShift,
} from '../../mirror/schedules/types';
import { insertAll } from './insertAll';
import { upsertSchedules } from './saveSchedules';

/** Replaces one slot of one schedule; to be called within a transaction. */
export async function saveSlot(
  trx: Knex.Transaction,
  account: string,
  at: Date,
  slot: number,
  schedule: ListedSchedule,
  shifts: PulledFinalShift[],
) {
  const key = { account, schedule_id: schedule.id, slot };
  await upsertSchedules(trx, account, [schedule]);
  await trx('schedules')
    .where({ account, id: schedule.id })
    .update({ problem_code: null, problem_message: null });
  await trx('schedule_slots')
    .insert({ ...key, collected_at: at })
    .onConflict(['account', 'schedule_id', 'slot'])
    .merge();
  await trx('schedule_shifts').where(key).delete();
  await insertAll(
    trx,
    'schedule_shifts',
    shifts.map(({ personId, personName, source, start, end }) => ({
      ...key,
      person_id: personId,
      person_name: personName ?? null,
      source,
      starts_at: new Date(start),
      ends_at: new Date(end),
    })),
  );
}
