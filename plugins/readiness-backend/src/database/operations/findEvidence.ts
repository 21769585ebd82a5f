import type { Knex } from 'knex';
import { toEvidence } from '../evidenceRows';
import type { DatedEvidence, EvidenceStore } from '../EvidenceStore';
import { toOptionalDate, type DatabaseTime, type EvidenceRow } from '../rows';

/** References of the subjects of which sources have stored something. */
export async function listSubjects(
  knex: Knex,
  query: Parameters<EvidenceStore['listSubjects']>[0],
): Promise<string[]> {
  const { sourceIds, entityRefs, kind, after, limit } = query;
  const found = knex('evidence')
    .whereIn('source_id', sourceIds)
    .distinct('entity_ref')
    .orderBy('entity_ref')
    .limit(limit);
  if (entityRefs) found.whereIn('entity_ref', entityRefs);
  // A kind is made of letters and digits, which no pattern gives a meaning.
  if (kind !== undefined) {
    found.whereLike('entity_ref', `${kind.toLocaleLowerCase('en-US')}:%`);
  }
  if (after !== undefined) found.where('entity_ref', '>', after);
  const rows = await found;
  return rows.map(row => row.entity_ref);
}

/** What all or some sources have stored of the subjects, with its time. */
export async function findEvidence(
  knex: Knex,
  query: { sourceIds?: string[]; entityRefs: string[] },
): Promise<DatedEvidence[]> {
  if (query.entityRefs.length === 0) return [];
  const found = knex('evidence')
    .leftJoin('evidence_clocks as clocks', join =>
      join
        .on('clocks.source_id', 'evidence.source_id')
        .andOn('clocks.clock', 'evidence.clock'),
    )
    .whereIn('evidence.entity_ref', query.entityRefs)
    .select<FoundRow[]>('evidence.*', { clock_at: 'clocks.at' });
  if (query.sourceIds) found.whereIn('evidence.source_id', query.sourceIds);
  return (await found).map(row => {
    const evidence = toEvidence(row);
    const trueAt = toOptionalDate(row.clock_at) ?? evidence.collectedAt;
    return { ...evidence, trueAt };
  });
}

type FoundRow = EvidenceRow & { clock_at: DatabaseTime | null };
