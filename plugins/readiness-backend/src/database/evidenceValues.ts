import type { Knex } from 'knex';
import { isPostgres } from './rollups/subjectConditions';

/** How a database reads what the JSON of evidence holds; null where nothing. */
export function valuesIn(knex: Knex) {
  if (isPostgres(knex)) {
    const at = (path: string[]) =>
      `evidence.value::jsonb #>> '{${path.join(',')}}'`;
    return {
      number: (...path: string[]) => `(${at(path)})::numeric`,
      isTrue: (...path: string[]) => `${at(path)} = 'true'`,
      text: (...path: string[]) => at(path),
    };
  }
  const at = (path: string[]) =>
    `json_extract(evidence.value, '$.${path.join('.')}')`;
  return {
    number: (...path: string[]) => at(path),
    isTrue: (...path: string[]) => `${at(path)} = 1`,
    text: (...path: string[]) => at(path),
  };
}

/** Joins the evidence of a source, and the clock that it may go by. */
export function joinEvidence(query: Knex.QueryBuilder, source: string): void {
  query
    .leftJoin('evidence', join =>
      join
        .on('evidence.entity_ref', 'subjects.entity_ref')
        .onVal('evidence.source_id', source),
    )
    .leftJoin('evidence_clocks', join =>
      join
        .on('evidence_clocks.source_id', 'evidence.source_id')
        .on('evidence_clocks.clock', 'evidence.clock'),
    );
}

/** When that evidence was true. */
export const COLLECTED_AT =
  'coalesce(evidence.collected_at, evidence_clocks.at)';
