import type { Knex } from 'knex';
import { COLLECTED_AT, joinEvidence, valuesIn } from '../evidenceValues';
import type { RecurringRecord, RemediationStore } from '../RemediationStore';
import { whereSubjects } from '../rollups/subjectConditions';
import { toOptionalDate, type DatabaseTime } from '../rows';

const OPEN_ACTION = `
  select 1 from remediation_actions as action
  where action.is_closed = 0 and action.subject_ref = subjects.entity_ref`;

/** The most frequent first. */
export async function listRecurring(
  knex: Knex,
  request: Parameters<RemediationStore['listRecurring']>[0],
): Promise<RecurringRecord[]> {
  const { visible, team, moreThan, limit } = request;
  const times = valuesIn(knex).number('incidents', 'mostRepeated');
  const query = knex('subjects')
    .whereNull('subjects.left_at')
    .where('subjects.kind', 'component')
    .whereRaw(`${times} > ?`, [moreThan])
    .whereRaw(`not exists (${OPEN_ACTION})`)
    .select({
      entity_ref: 'subjects.entity_ref',
      title: 'subjects.title',
      owner_ref: 'subjects.owner_ref',
      times: knex.raw(times),
      collected_at: knex.raw(COLLECTED_AT),
    })
    .orderByRaw(`${times} desc`)
    .orderBy('subjects.entity_ref')
    .limit(limit);
  joinEvidence(query, 'onCall');
  whereSubjects(knex, query, {
    visible,
    standardIds: [],
    ...(team !== undefined && { teams: [team] }),
  });
  const rows: RecurringRow[] = await query;
  return rows.map(row => {
    const collectedAt = toOptionalDate(row.collected_at);
    return {
      entityRef: row.entity_ref,
      title: row.title,
      ownerRef: row.owner_ref,
      times: Number(row.times),
      ...(collectedAt && { collectedAt }),
    };
  });
}

type RecurringRow = {
  entity_ref: string;
  title: string;
  owner_ref: string;
  times: number | string;
  collected_at: DatabaseTime | null;
};
