import type { Knex } from 'knex';
import type { ListedSchedule } from '../../mirror/schedules/types';
import type { SchedulesWrite } from '../ScheduleStore';

const ROWS_PER_STATEMENT = 200;

/**
 * Replaces the lists of systems; to be called within a transaction. Of a
 * schedule that is gone, what was held until now stays: it may not be paid yet.
 */
export async function saveSchedules(
  trx: Knex.Transaction,
  account: string,
  at: Date,
  writes: SchedulesWrite[],
) {
  const rows: Array<{ id: string; system: string }> = await trx('schedules')
    .select('id', 'system')
    .where({ account })
    .whereNull('removed_at');
  const listed = new Set(
    writes.flatMap(({ items, keptIds }) => [
      ...items.map(({ id }) => id),
      ...keptIds,
    ]),
  );
  const systems = new Set<string>(writes.map(({ system }) => system));
  const gone = rows
    .filter(({ id, system }) => systems.has(system) && !listed.has(id))
    .map(({ id }) => id);
  for (let i = 0; i < gone.length; i += ROWS_PER_STATEMENT) {
    const ids = gone.slice(i, i + ROWS_PER_STATEMENT);
    const shifts = () =>
      trx('schedule_shifts').where({ account }).whereIn('schedule_id', ids);
    await shifts().where('starts_at', '>=', at).delete();
    await shifts().where('ends_at', '>', at).update({ ends_at: at });
    await trx('schedules')
      .where({ account })
      .whereIn('id', ids)
      .update({ removed_at: at });
  }
  await upsertSchedules(
    trx,
    account,
    writes.flatMap(({ items }) => items),
  );
}

/** A list of v3 tells no zone and no team: what is known of them stays. */
export async function upsertSchedules(
  trx: Knex.Transaction,
  account: string,
  schedules: ListedSchedule[],
) {
  for (const whole of [true, false]) {
    const rows = schedules
      .filter(({ timeZone }) => (timeZone !== undefined) === whole)
      .map(schedule => ({
        account,
        id: schedule.id,
        name: schedule.name,
        url: schedule.url ?? null,
        system: schedule.system,
        removed_at: null,
        ...(whole && {
          time_zone: schedule.timeZone ?? null,
          team_id: schedule.team?.id ?? null,
          team_name: schedule.team?.name ?? null,
          team_url: schedule.team?.url ?? null,
        }),
      }));
    for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) {
      await trx('schedules')
        .insert(rows.slice(i, i + ROWS_PER_STATEMENT))
        .onConflict(['account', 'id'])
        .merge();
    }
  }
}
