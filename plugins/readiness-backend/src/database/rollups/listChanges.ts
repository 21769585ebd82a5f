import type { ChangeDirection } from '@operations-in-teams/plugin-readiness-common';
import type { Knex } from 'knex';
import type { ChangesRequest, FoundChange } from '../RollupStore';
import { toDate, type DatabaseTime } from '../rows';
import { selectedChanges } from './subjectConditions';

const GOOD = `('pass', 'exempt')`;
const BAD = `('fail', 'unknown')`;

/** Says of each change whether it was for the better. */
const DIRECTION = {
  level: `case
    when changes.to_rank is null then 'left'
    when changes.from_rank is null then 'entered'
    when changes.to_rank > changes.from_rank then 'up'
    when changes.to_rank < changes.from_rank then 'down'
    else 'other' end`,
  result: `case
    when changes.to_status is null then 'left'
    when changes.from_status is null then 'entered'
    when changes.from_status in ${BAD} and changes.to_status in ${GOOD} then 'up'
    when changes.from_status in ${GOOD} and changes.to_status in ${BAD} then 'down'
    else 'other' end`,
} as const;

function selected(
  knex: Knex,
  { filter, type, directions, from, to, rules }: ChangesRequest,
): Knex.QueryBuilder {
  const query = selectedChanges(
    knex,
    type === 'level' ? 'level_changes' : 'result_changes',
    filter,
  )
    .where('changes.at', '>=', from)
    .where('changes.at', '<', to)
    .whereRaw(
      `(${DIRECTION[type]}) in (${directions.map(() => '?').join(', ')})`,
      directions,
    );
  if (type === 'result' && rules) {
    query.where(either => {
      either.whereRaw('1 = 0');
      for (const { standardId, ruleId } of rules) {
        either.orWhere({
          'changes.standard_id': standardId,
          'changes.rule_id': ruleId,
        });
      }
    });
  }
  return query;
}

export async function countChanges(
  knex: Knex,
  request: ChangesRequest,
): Promise<number> {
  const [{ count }] = await selected(knex, request).count({ count: '*' });
  return Number(count);
}

/** Newest first. */
export async function listChanges(
  knex: Knex,
  request: ChangesRequest,
): Promise<FoundChange[]> {
  const { type, before } = request;
  const query = selected(knex, request);
  if (before) {
    query.whereRaw('(changes.at, changes.id) < (?, ?)', [before.at, before.id]);
  }
  const rows: ChangeRow[] = await query
    .select({
      id: 'changes.id',
      entity_ref: 'changes.entity_ref',
      title: 'subjects.title',
      owner_ref: 'subjects.owner_ref',
      standard_id: 'changes.standard_id',
      at: 'changes.at',
      direction: knex.raw(DIRECTION[type]),
      ...(type === 'level'
        ? { from: 'changes.from_level_id', to: 'changes.to_level_id' }
        : {
            rule_id: 'changes.rule_id',
            from: 'changes.from_status',
            to: 'changes.to_status',
          }),
    })
    .orderBy([
      { column: 'changes.at', order: 'desc' },
      { column: 'changes.id', order: 'desc' },
    ])
    .limit(request.limit);
  return rows.map(row => ({
    id: Number(row.id),
    entityRef: row.entity_ref,
    title: row.title,
    ownerRef: row.owner_ref,
    standardId: row.standard_id,
    ruleId: row.rule_id,
    from: row.from ?? undefined,
    to: row.to ?? undefined,
    direction: row.direction,
    at: toDate(row.at),
  }));
}

type ChangeRow = {
  id: number | string;
  entity_ref: string;
  title: string;
  owner_ref: string;
  standard_id: string;
  rule_id?: string;
  from: string | null;
  to: string | null;
  direction: ChangeDirection;
  at: DatabaseTime;
};
