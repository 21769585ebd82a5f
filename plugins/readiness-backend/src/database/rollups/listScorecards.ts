import type { Knex } from 'knex';
import type { SummaryKey } from '../ResultStore';
import { toLevel } from '../resultRows';
import type {
  OpenResult,
  RuleKey,
  ScorecardListRequest,
  ScorecardOrder,
  ScorecardRecord,
} from '../RollupStore';
import {
  toDate,
  type DatabaseTime,
  type LevelRow,
  type SubjectRow,
} from '../rows';
import { isPostgres, selectedLevels } from './subjectConditions';

/** Sorts as texts of bytes, on every database alike. */
const collated = (knex: Knex, sql: string) =>
  isPostgres(knex) ? `${sql} collate "C"` : sql;

/** What is last at the end: nothing is left to do there. */
const NO_NEXT = 1_000_000;

const COUNTS = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'unknown',
  exempt: 'exempt',
  notApplicable: 'not_applicable',
} as const;

function orderColumn(knex: Knex, orderBy: ScorecardOrder): string {
  switch (orderBy) {
    case 'name':
      return collated(knex, 'lower(subjects.title)');
    case 'owner':
      return collated(knex, 'subjects.owner_ref');
    case 'level':
      return 'levels.level_rank';
    case 'distance':
      return `coalesce(levels.to_next, ${NO_NEXT})`;
    case 'failing':
      return 'levels.fail';
    case 'unknown':
      return 'levels.unknown';
    default:
      return 'levels.since';
  }
}

function selectedScorecards(
  knex: Knex,
  { filter, having }: Pick<ScorecardListRequest, 'filter' | 'having'>,
): Knex.QueryBuilder {
  const query = selectedLevels(knex, filter);
  if (!having) return query;
  const { statuses, rules } = having;
  if (!rules) {
    // The counts beside the level are of the rules that count already.
    return query.where(either => {
      for (const status of statuses) {
        either.orWhere(`levels.${COUNTS[status]}`, '>', 0);
      }
    });
  }
  return query.whereExists(inner => {
    inner
      .from('results')
      .whereRaw('results.entity_ref = levels.entity_ref')
      .whereRaw('results.standard_id = levels.standard_id')
      .whereIn('results.status', statuses)
      .where(either => whereRules(either, rules));
  });
}

function whereRules(query: Knex.QueryBuilder, rules: RuleKey[]): void {
  const byStandard = new Map<string, string[]>();
  for (const { standardId, ruleId } of rules) {
    byStandard.set(standardId, [...(byStandard.get(standardId) ?? []), ruleId]);
  }
  if (byStandard.size === 0) query.whereRaw('1 = 0');
  for (const [standardId, ruleIds] of byStandard) {
    query.orWhere(both =>
      both
        .where('results.standard_id', standardId)
        .whereIn('results.rule_id', ruleIds),
    );
  }
}

export async function countLevels(
  knex: Knex,
  request: Pick<ScorecardListRequest, 'filter' | 'having'>,
): Promise<Array<{ rank: number; subjects: number }>> {
  const rows: Array<{ rank: number; subjects: number | string }> =
    await selectedScorecards(knex, request)
      .select({ rank: 'levels.level_rank' })
      .count({ subjects: '*' })
      .groupBy('levels.level_rank')
      .orderBy('levels.level_rank');
  return rows.map(row => ({ ...row, subjects: Number(row.subjects) }));
}

export async function listScorecards(
  knex: Knex,
  request: ScorecardListRequest,
): Promise<ScorecardRecord[]> {
  const { orderBy, descending, after } = request;
  const column = orderColumn(knex, orderBy);
  const keys = [
    column,
    collated(knex, 'levels.entity_ref'),
    collated(knex, 'levels.standard_id'),
  ];
  const query = selectedScorecards(knex, request);
  if (after) {
    const value =
      orderBy === 'since' ? new Date(Number(after.value)) : after.value;
    query.whereRaw(`(${keys.join(', ')}) ${descending ? '<' : '>'} (?, ?, ?)`, [
      value,
      after.entityRef,
      after.standardId,
    ]);
  }
  const direction = descending ? 'desc' : 'asc';
  const rows: ScorecardRow[] = await query
    .select(
      'subjects.*',
      'levels.*',
      knex.raw(`${column} as position`),
      knex('sweeps').select('evaluated_at').limit(1).as('swept_at'),
    )
    .orderByRaw(keys.map(key => `${key} ${direction}`).join(', '))
    .limit(request.limit);
  return rows.map(row => toRecord(row, orderBy));
}

export async function getOpenResults(
  knex: Knex,
  keys: SummaryKey[],
): Promise<OpenResult[]> {
  if (keys.length === 0) return [];
  return knex('results')
    .whereIn(
      'entity_ref',
      keys.map(({ entityRef }) => entityRef),
    )
    .whereIn('status', ['fail', 'unknown'])
    .select({
      entityRef: 'entity_ref',
      standardId: 'standard_id',
      ruleId: 'rule_id',
      status: 'status',
    });
}

function toRecord(row: ScorecardRow, orderBy: ScorecardOrder): ScorecardRecord {
  return {
    ...toLevel(row),
    ownerRef: row.owner_ref,
    teamRef: row.team_ref,
    kind: row.kind,
    type: row.type,
    title: row.title,
    systemRef: row.system_ref,
    domainRef: row.domain_ref,
    tier: row.tier,
    lifecycle: row.lifecycle,
    nextRank: row.next_rank ?? undefined,
    toNext: row.to_next ?? undefined,
    position: {
      entityRef: row.entity_ref,
      standardId: row.standard_id,
      value:
        orderBy === 'since'
          ? toDate(row.position).getTime()
          : (row.position as string | number),
    },
  };
}

type ScorecardRow = LevelRow &
  SubjectRow & { position: DatabaseTime; swept_at: DatabaseTime | null };
