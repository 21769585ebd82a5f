import type { Knex } from 'knex';
import type { Dimension, Period } from '../../domain/rollups';
import { isPostgres } from './subjectConditions';

const COLUMNS = {
  team: 'subjects.team_ref',
  system: 'subjects.system_ref',
  domain: 'subjects.domain_ref',
  tier: 'subjects.tier',
  subject: 'subjects.entity_ref',
} as const;

/** The column that subjects are grouped by; one empty text for all of them. */
export function keyColumn(knex: Knex, dimension: Dimension): Knex.Raw {
  return dimension === 'none'
    ? knex.raw(isPostgres(knex) ? `''::text` : `''`)
    : knex.raw('??', [COLUMNS[dimension]]);
}

/** Index of a period's step in which a change was; that after the last else. */
export function stepColumn(knex: Knex, period: Period): Knex.Raw {
  const { start, stepMs, dates } = period;
  return isPostgres(knex)
    ? knex.raw(
        `least(floor(extract(epoch from changes.at - ?::timestamptz) * 1000 / ?)::int, ?)`,
        [start.toISOString(), stepMs, dates.length],
      )
    : knex.raw(`min(cast((changes.at - ?) / ? as integer), ?)`, [
        start.getTime(),
        stepMs,
        dates.length,
      ]);
}
