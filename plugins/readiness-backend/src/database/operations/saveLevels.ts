import type { Knex } from 'knex';
import { insertRows } from '../insertRows';
import { toDate, toOptionalDate, type LevelRow } from '../rows';
import type { SavedLevel } from './SavedLevel';

/** Writes levels that differ in any way, and a change for each that moved. */
export async function saveLevels(
  knex: Knex,
  saved: SavedLevel[],
  now: Date,
): Promise<void> {
  await insertRows(knex, {
    table: 'levels',
    key: ['entity_ref', 'standard_id'],
    columns: {
      entity_ref: 'text',
      standard_id: 'text',
      standard_version: 'text',
      level_id: 'text',
      level_rank: 'integer',
      since: 'timestamp',
      unconfirmed_since: 'timestamp',
      pass: 'integer',
      fail: 'integer',
      unknown: 'integer',
      exempt: 'integer',
      not_applicable: 'integer',
      next_rank: 'integer',
      to_next: 'integer',
      statuses: 'text',
      results_digest: 'text',
      evaluated_at: 'timestamp',
    },
    rows: saved
      .filter(({ before, after }) => !before || differs(before, after))
      .map(({ after }) => ({
        ...after,
        since: toDate(after.since),
        unconfirmed_since: toOptionalDate(after.unconfirmed_since),
        evaluated_at: toDate(after.evaluated_at),
      })),
  });
  await insertRows(knex, {
    table: 'level_changes',
    columns: {
      entity_ref: 'text',
      standard_id: 'text',
      standard_version: 'text',
      from_level_id: 'text',
      to_level_id: 'text',
      from_rank: 'integer',
      to_rank: 'integer',
      at: 'timestamp',
    },
    rows: saved
      .filter(({ before, after }) => before?.level_id !== after.level_id)
      .map(({ before, after }) => ({
        entity_ref: after.entity_ref,
        standard_id: after.standard_id,
        standard_version: after.standard_version,
        from_level_id: before?.level_id,
        to_level_id: after.level_id,
        from_rank: before?.level_rank,
        to_rank: after.level_rank,
        at: now,
      })),
  });
}

function differs(before: LevelRow, after: LevelRow): boolean {
  const moment = (time: LevelRow['unconfirmed_since']) =>
    toOptionalDate(time)?.getTime();
  return (
    before.standard_version !== after.standard_version ||
    before.level_id !== after.level_id ||
    before.level_rank !== after.level_rank ||
    moment(before.since) !== moment(after.since) ||
    moment(before.unconfirmed_since) !== moment(after.unconfirmed_since) ||
    before.statuses !== after.statuses ||
    before.next_rank !== after.next_rank ||
    before.to_next !== after.to_next ||
    before.results_digest !== after.results_digest ||
    (['pass', 'fail', 'unknown', 'exempt', 'not_applicable'] as const).some(
      status => before[status] !== after[status],
    )
  );
}
