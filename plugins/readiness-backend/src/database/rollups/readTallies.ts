import type { Knex } from 'knex';
import type { Dimension, SubjectFilter } from '../../domain/rollups';
import type { LooseTally, Tallies } from '../RollupStore';
import { keyColumn } from './dimensions';
import { selectedLevels } from './subjectConditions';

type TalliesRequest = {
  filter: SubjectFilter;
  dimension: Dimension;
  version: string;
  levelsOnly?: boolean;
};

/** What is now: one statement, and another while a new version spreads. */
export async function readTallies(
  knex: Knex,
  request: TalliesRequest,
): Promise<Tallies> {
  const { filter, version, levelsOnly } = request;
  const key = keyColumn(knex, request.dimension);
  const rows: TallyRow[] = await selectedLevels(knex, filter)
    .select({
      key,
      rank: 'levels.level_rank',
      ...(!levelsOnly && {
        version: 'levels.standard_version',
        statuses: 'levels.statuses',
      }),
    })
    .count({ subjects: '*' })
    .groupBy([
      ...(request.dimension === 'none' ? [] : [key]),
      'levels.level_rank',
      ...(levelsOnly ? [] : ['levels.standard_version', 'levels.statuses']),
    ]);
  const isPacked = (row: TallyRow) =>
    row.version === version && typeof row.statuses === 'string';
  return {
    subjects: rows.map(row => ({
      key: row.key,
      rank: row.rank,
      ...(isPacked(row) && { statuses: row.statuses ?? '' }),
      subjects: Number(row.subjects),
    })),
    loose:
      levelsOnly || rows.every(isPacked)
        ? []
        : await readLoose(knex, request, key),
  };
}

async function readLoose(
  knex: Knex,
  request: TalliesRequest,
  key: Knex.Raw,
): Promise<LooseTally[]> {
  const rows: LooseRow[] = await selectedLevels(knex, request.filter)
    .where(either =>
      either
        .whereNot('levels.standard_version', request.version)
        .orWhereNull('levels.statuses'),
    )
    .join('results', join =>
      join
        .on('results.entity_ref', 'levels.entity_ref')
        .on('results.standard_id', 'levels.standard_id'),
    )
    .select({ key, ruleId: 'results.rule_id', status: 'results.status' })
    .count({ count: '*' })
    .groupBy([
      ...(request.dimension === 'none' ? [] : [key]),
      'results.rule_id',
      'results.status',
    ]);
  return rows.map(row => ({
    key: row.key,
    ruleId: row.ruleId,
    status: row.status as LooseTally['status'],
    count: Number(row.count),
  }));
}

type TallyRow = {
  key: string;
  rank: number;
  version?: string;
  statuses?: string | null;
  subjects: number | string;
};

type LooseRow = {
  key: string;
  ruleId: string;
  status: string;
  count: number | string;
};
