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
  const differing = saved.flatMap(({ results, ...levels }) =>
    results ? [{ ...levels, results }] : [],
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
  const diffs = differing.map(({ results, after }) => ({
    after,
    ...diffResults(
      (stored.get(keyOf(after)) ?? []).map(toResult),
      results,
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
    rows: resultRows(diffs),
  });
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
    rows: changeRows(diffs, now),
  });
  return diffs.reduce((sum, { changes }) => sum + changes.length, 0);
}

type Diff = ReturnType<typeof diffResults> & { after: SavedLevel['after'] };

function* resultRows(diffs: Diff[]) {
  for (const { after, updates } of diffs) {
    for (const result of updates) {
      yield {
        entity_ref: after.entity_ref,
        standard_id: after.standard_id,
        rule_id: result.ruleId,
        status: result.status,
        underlying: result.underlying,
        since: result.since,
        message: result.message,
        unknown_code: result.unknown?.code,
        unknown_message: result.unknown?.message,
      };
    }
  }
}

function* changeRows(diffs: Diff[], now: Date) {
  for (const { after, changes } of diffs) {
    for (const { ruleId, from, to } of changes) {
      yield {
        entity_ref: after.entity_ref,
        standard_id: after.standard_id,
        standard_version: after.standard_version,
        rule_id: ruleId,
        from_status: from,
        to_status: to,
        at: now,
      };
    }
  }
}
