import type { Knex } from 'knex';
import { insertRows } from '../insertRows';

type SubjectRow = { entity_ref: string; owner_ref: string };

/** Writes subjects that are new or have another owner, and locks them all. */
export async function saveSubjects(
  knex: Knex,
  subjects: Array<{ entityRef: string; ownerRef: string }>,
): Promise<void> {
  const rows = await knex<SubjectRow>('subjects')
    .whereIn(
      'entity_ref',
      subjects.map(({ entityRef }) => entityRef),
    )
    .orderBy('entity_ref')
    .forUpdate();
  const owners = new Map(rows.map(row => [row.entity_ref, row.owner_ref]));
  await insertRows(knex, {
    table: 'subjects',
    key: ['entity_ref'],
    columns: { entity_ref: 'text', owner_ref: 'text' },
    rows: subjects
      .filter(({ entityRef, ownerRef }) => owners.get(entityRef) !== ownerRef)
      .map(({ entityRef, ownerRef }) => ({
        entity_ref: entityRef,
        owner_ref: ownerRef,
      })),
  });
}
