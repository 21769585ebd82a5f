import {
  countStatuses,
  type Counts,
  type ResultStatus,
} from '@operations-in-teams/plugin-readiness-common';
import type { Knex } from 'knex';
import type { RuleSubject, RuleSubjectsRequest } from '../RollupStore';
import { toDate, type DatabaseTime } from '../rows';
import { isPostgres, selectedLevels } from './subjectConditions';

function selected(
  knex: Knex,
  { filter, rule, statuses }: RuleSubjectsRequest,
): Knex.QueryBuilder {
  const query = selectedLevels(knex, filter)
    .join('results', join =>
      join
        .on('results.entity_ref', 'levels.entity_ref')
        .on('results.standard_id', 'levels.standard_id'),
    )
    .where('results.standard_id', rule.standardId)
    .where('results.rule_id', rule.ruleId);
  if (statuses) query.whereIn('results.status', statuses);
  return query;
}

export async function countRuleSubjects(
  knex: Knex,
  request: RuleSubjectsRequest,
): Promise<Counts> {
  const rows: Array<{ status: ResultStatus; count: number | string }> =
    await selected(knex, request)
      .select({ status: 'results.status' })
      .count({ count: '*' })
      .groupBy('results.status');
  const counts = countStatuses([]);
  for (const { status, count } of rows) counts[status] = Number(count);
  return counts;
}

/** By entity reference. */
export async function listRuleSubjects(
  knex: Knex,
  request: RuleSubjectsRequest & { after?: string; limit: number },
): Promise<RuleSubject[]> {
  const key = isPostgres(knex)
    ? 'results.entity_ref collate "C"'
    : 'results.entity_ref';
  const query = selected(knex, request);
  if (request.after !== undefined) {
    query.whereRaw(`${key} > ?`, [request.after]);
  }
  const rows: RuleSubjectRow[] = await query
    .select({
      entity_ref: 'results.entity_ref',
      title: 'subjects.title',
      owner_ref: 'subjects.owner_ref',
      level_id: 'levels.level_id',
      status: 'results.status',
      message: 'results.message',
      since: 'results.since',
    })
    .orderByRaw(key)
    .limit(request.limit);
  return rows.map(row => ({
    entityRef: row.entity_ref,
    title: row.title,
    ownerRef: row.owner_ref,
    levelId: row.level_id ?? undefined,
    status: row.status,
    message: row.message ?? undefined,
    since: toDate(row.since),
  }));
}

type RuleSubjectRow = {
  entity_ref: string;
  title: string;
  owner_ref: string;
  level_id: string | null;
  status: ResultStatus;
  message: string | null;
  since: DatabaseTime;
};
