import type { Knex } from 'knex';
import {
  changedStretches,
  type Held,
} from '../../mirror/schedules/changedStretches';
import type {
  ListedSchedule,
  PulledFinalShift,
} from '../../mirror/schedules/types';
import type { Moment } from '../rows';
import { insertAll } from './insertAll';
import { upsertSchedules } from './saveSchedules';

type SlotKey = { account: string; schedule_id: string; slot: number };

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
  await noteChanges(trx, key, at, shifts);
  await trx('schedule_slots')
    .insert({ ...key, collected_at: at })
    .onConflict(['account', 'schedule_id', 'slot'])
    .merge();
  await trx('schedule_shifts').where(key).delete();
  await insertAll(
    trx,
    'schedule_shifts',
    shifts.map(shift => ({
      ...key,
      person_id: shift.personId,
      person_name: shift.personName ?? null,
      source: shift.source,
      rotation_id: shift.rotationId ?? null,
      rotation_name: shift.rotationName ?? null,
      instead_of_id: shift.insteadOf?.id ?? null,
      instead_of_name: shift.insteadOf?.name ?? null,
      starts_at: new Date(shift.start),
      ends_at: new Date(shift.end),
    })),
  );
}

/** What is read for the first time has not changed. */
async function noteChanges(
  trx: Knex.Transaction,
  key: SlotKey,
  at: Date,
  shifts: PulledFinalShift[],
) {
  const slot: { collected_at: Moment } | undefined = await trx('schedule_slots')
    .where(key)
    .first();
  if (!slot) return;
  const rows: Array<{
    person_id: string;
    person_name: string | null;
    starts_at: Moment;
    ends_at: Moment;
  }> = await trx('schedule_shifts').where(key);
  const before = rows.map(
    (row): Held => ({
      personId: row.person_id,
      ...(row.person_name !== null && { personName: row.person_name }),
      start: new Date(row.starts_at).getTime(),
      end: new Date(row.ends_at).getTime(),
    }),
  );
  await insertAll(
    trx,
    'schedule_changes',
    changedStretches(before, shifts).map(change => ({
      account: key.account,
      schedule_id: key.schedule_id,
      seen_at: at,
      known_at: new Date(slot.collected_at),
      starts_at: new Date(change.start),
      ends_at: new Date(change.end),
      held_before: JSON.stringify(change.before),
      held_after: JSON.stringify(change.after),
    })),
  );
}
