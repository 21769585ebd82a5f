import type { Knex } from 'knex';
import type { Dimension, SubjectFilter } from '../../domain/rollups';
import { toWaiver, type ListedWaiverRow } from '../actRows';
import { approvedOnly } from '../operations/listWaivers';
import type { SummaryKey } from '../ResultStore';
import type { GroupedWaiver, WaivedRules } from '../RollupStore';
import { toDate, type DatabaseTime } from '../rows';
import { keyColumn } from './dimensions';
import { selectedLevels } from './subjectConditions';

export async function listOpenWaivers(
  knex: Knex,
  request: { filter: SubjectFilter; dimension: Dimension; now: Date },
): Promise<GroupedWaiver[]> {
  const rows: Array<ListedWaiverRow & { key: string }> = await selectedLevels(
    knex,
    request.filter,
  )
    .join('waivers', join =>
      join
        .on('waivers.entity_ref', 'levels.entity_ref')
        .on('waivers.standard_id', 'levels.standard_id'),
    )
    .leftJoin('results', join =>
      join
        .on('results.entity_ref', 'waivers.entity_ref')
        .on('results.standard_id', 'waivers.standard_id')
        .on('results.rule_id', 'waivers.rule_id'),
    )
    .whereNull('waivers.ended')
    .where('waivers.expires_at', '>', request.now)
    .where(open =>
      open
        .whereNull('waivers.decision')
        .orWhere('waivers.decision', 'approved'),
    )
    .select('waivers.*', 'subjects.owner_ref', {
      key: keyColumn(knex, request.dimension),
      result_status: 'results.status',
      result_underlying: 'results.underlying',
    });
  return rows.map(row => ({ ...toWaiver(row), key: row.key }));
}

export async function readWaivedRules(
  knex: Knex,
  keys: SummaryKey[],
  now: Date,
): Promise<WaivedRules[]> {
  if (keys.length === 0) return [];
  const rows: WaivedRow[] = await approvedOnly(knex('waivers'))
    .join('results', join =>
      join
        .on('results.entity_ref', 'waivers.entity_ref')
        .on('results.standard_id', 'waivers.standard_id')
        .on('results.rule_id', 'waivers.rule_id'),
    )
    .whereIn(
      'waivers.entity_ref',
      keys.map(({ entityRef }) => entityRef),
    )
    .where('waivers.expires_at', '>', now)
    .where('results.status', 'exempt')
    .groupBy('waivers.entity_ref', 'waivers.standard_id', 'waivers.rule_id')
    .select('waivers.entity_ref', 'waivers.standard_id')
    .max({ until: 'waivers.expires_at' });
  const waived = new Map<string, WaivedRules>();
  for (const row of rows) {
    const { entity_ref: entityRef, standard_id: standardId } = row;
    const until = toDate(row.until);
    const known = waived.get(`${entityRef} ${standardId}`);
    waived.set(`${entityRef} ${standardId}`, {
      entityRef,
      standardId,
      rules: (known?.rules ?? 0) + 1,
      until: known && known.until < until ? known.until : until,
    });
  }
  return [...waived.values()];
}

type WaivedRow = {
  entity_ref: string;
  standard_id: string;
  until: DatabaseTime;
};
