import type { Knex } from 'knex';
import type { SubjectActs } from '../../domain/acts';
import type { AttestationAnswer } from '../../domain/attestations';
import type { WaiverInEffect } from '../../domain/waivers';
import { toDate, type DatabaseTime } from '../rows';

/** Of waivers, what is no part of an exemption stands in for the answer. */
type ActRow = {
  act: 'waiver' | 'attestation';
  entity_ref: string;
  standard_id: string;
  item_id: string;
  by: string;
  value: number;
  at: DatabaseTime;
  expires_at: DatabaseTime;
};

/**
 * What is waived and attested of subjects at a moment, in one statement. Those
 * of which nothing is are left out.
 */
export async function findActs(
  knex: Knex,
  { entityRefs, now }: { entityRefs: string[]; now: Date },
): Promise<Map<string, SubjectActs>> {
  const current = (table: string) =>
    knex(table)
      .whereIn('entity_ref', entityRefs)
      .whereNull('ended')
      .where('expires_at', '>', now);
  const rows: ActRow[] = await current('waivers')
    .where('decision', 'approved')
    .select(knex.raw(`'waiver' as act`), 'entity_ref', 'standard_id', {
      item_id: 'rule_id',
      by: 'requested_by',
      value: 'version',
      at: 'requested_at',
      expires_at: 'expires_at',
    })
    .unionAll(
      current('attestations').select(
        knex.raw(`'attestation' as act`),
        'entity_ref',
        'standard_id',
        {
          item_id: 'kind_id',
          by: 'attested_by',
          value: 'value',
          at: 'attested_at',
          expires_at: 'expires_at',
        },
      ),
    );
  const acts = new Map<
    string,
    { waivers: WaiverInEffect[]; answers: AttestationAnswer[] }
  >();
  for (const row of rows) {
    const own = acts.get(row.entity_ref) ?? { waivers: [], answers: [] };
    acts.set(row.entity_ref, own);
    const common = {
      standardId: row.standard_id,
      expiresAt: toDate(row.expires_at),
    };
    if (row.act === 'waiver') {
      own.waivers.push({ ...common, ruleId: row.item_id });
    } else {
      own.answers.push({
        ...common,
        kindId: row.item_id,
        by: row.by,
        value: row.value,
        attestedAt: toDate(row.at),
      });
    }
  }
  return acts;
}
