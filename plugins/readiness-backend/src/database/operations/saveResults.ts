import type { Knex } from 'knex';
import { diffResults } from '../../domain/evaluation';
import { insertRows } from '../insertRows';
import { toResult } from '../resultRows';
import type { ResultRow } from '../rows';
import { keyOf, type SavedLevel } from './SavedLevel';

/** Writes results that differ and a change for each status that does. */
export async function saveResults(
  knex: Knex,
  saved: SavedLevel[],
  now: Date,
): Promise<number> {
  const differing = saved.filter(
    ({ before, after }) => before?.results_digest !== after.results_digest,
  );
  if (differing.length === 0) return 0;
  const refs = new Set(
    differing.flatMap(({ before }) => before?.entity_ref ?? []),
  );
  const rows =
    refs.size > 0
      ? await knex<ResultRow>('results').whereIn('entity_ref', [...refs])
      : [];
  const stored = new Map<string, ResultRow[]>();
  for (const row of rows) {
    const group = stored.get(keyOf(row));
    if (group) group.push(row);
    else stored.set(keyOf(row), [row]);
  }
  const diffs = differing.map(({ evaluation, after }) => ({
    after,
    ...diffResults(
      (stored.get(keyOf(after)) ?? []).map(toResult),
      evaluation.results,
      now,
    ),
  }));
  await insertRows(knex, {
    table: 'results',
    key: ['entity_ref', 'standard_id', 'rule_id'],
    columns: {
      entity_ref: 'text',
      standard_id: 'text',
      rule_id: 'text',
      status: 'text',
      underlying: 'text',
      since: 'timestamp',
      message: 'text',
      unknown_code: 'text',
      unknown_message: 'text',
    },
    rows: diffs.flatMap(({ after, updates }) =>
      updates.map(result => ({
        entity_ref: after.entity_ref,
        standard_id: after.standard_id,
        rule_id: result.ruleId,
        status: result.status,
        underlying: result.underlying,
        since: result.since,
        message: result.message,
        unknown_code: result.unknown?.code,
        unknown_message: result.unknown?.message,
      })),
    ),
  });
  const changes = diffs.flatMap(({ after, changes: own }) =>
    own.map(change => ({
      entity_ref: after.entity_ref,
      standard_id: after.standard_id,
      standard_version: after.standard_version,
      rule_id: change.ruleId,
      from_status: change.from,
      to_status: change.to,
      at: now,
    })),
  );
  await insertRows(knex, {
    table: 'result_changes',
    columns: {
      entity_ref: 'text',
      standard_id: 'text',
      standard_version: 'text',
      rule_id: 'text',
      from_status: 'text',
      to_status: 'text',
      at: 'timestamp',
    },
    rows: changes,
  });
  return changes.length;
}
