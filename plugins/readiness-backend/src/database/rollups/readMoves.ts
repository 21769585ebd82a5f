import type { ResultStatus } from '@operations-in-teams/plugin-readiness-common';
import type { Knex } from 'knex';
import type {
  Dimension,
  Move,
  Period,
  SubjectFilter,
} from '../../domain/rollups';
import type { LevelMove } from '../RollupStore';
import { keyColumn, stepColumn } from './dimensions';
import { selectedChanges, whereAmong } from './subjectConditions';

type Request = {
  filter: SubjectFilter;
  dimension: Dimension;
  period: Period;
};

export async function readLevelMoves(
  knex: Knex,
  { filter, dimension, period }: Request,
): Promise<LevelMove[]> {
  const rows: LevelMoveRow[] = await knex
    .from(
      selectedChanges(knex, 'level_changes', filter)
        .where('changes.at', '>=', period.start)
        .select({
          key: keyColumn(knex, dimension),
          step: stepColumn(knex, period),
          from_id: 'changes.from_level_id',
          from_rank: 'changes.from_rank',
          to_id: 'changes.to_level_id',
          to_rank: 'changes.to_rank',
        })
        .as('moves'),
    )
    .select('*')
    .count({ count: '*' })
    .groupBy('key', 'step', 'from_id', 'from_rank', 'to_id', 'to_rank');
  return rows.map(row => ({
    key: row.key,
    step: Number(row.step),
    from: row.from_id ?? undefined,
    fromRank: row.from_rank ?? undefined,
    to: row.to_id ?? undefined,
    toRank: row.to_rank ?? undefined,
    count: Number(row.count),
  }));
}

export async function readResultMoves(
  knex: Knex,
  request: Request & { byRule: boolean; ruleIds: string[] },
): Promise<Move<ResultStatus>[]> {
  const { filter, dimension, period } = request;
  const rows: ResultMoveRow[] = await knex
    .from(
      selectedChanges(knex, 'result_changes', filter)
        .where('changes.at', '>=', period.start)
        .modify(query =>
          whereAmong(knex, query, 'changes.rule_id', request.ruleIds),
        )
        .select({
          key: request.byRule ? 'changes.rule_id' : keyColumn(knex, dimension),
          step: stepColumn(knex, period),
          from_status: 'changes.from_status',
          to_status: 'changes.to_status',
        })
        .as('moves'),
    )
    .select('*')
    .count({ count: '*' })
    .groupBy('key', 'step', 'from_status', 'to_status');
  return rows.map(row => ({
    key: row.key,
    step: Number(row.step),
    from: row.from_status ?? undefined,
    to: row.to_status ?? undefined,
    count: Number(row.count),
  }));
}

type LevelMoveRow = {
  key: string;
  step: number | string;
  from_id: string | null;
  from_rank: number | null;
  to_id: string | null;
  to_rank: number | null;
  count: number | string;
};

type ResultMoveRow = {
  key: string;
  step: number | string;
  from_status: ResultStatus | null;
  to_status: ResultStatus | null;
  count: number | string;
};
