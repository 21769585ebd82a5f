import type { Knex } from 'knex';
import type { SubjectDimensions } from '../../domain/rollups';
import { insertRows } from '../insertRows';
import type { SubjectUpdate } from '../ResultStore';
import type { SubjectRow } from '../rows';

const COLUMNS = {
  entity_ref: 'text',
  owner_ref: 'text',
  team_ref: 'text',
  kind: 'text',
  type: 'text',
  title: 'text',
  system_ref: 'text',
  domain_ref: 'text',
  tier: 'text',
  lifecycle: 'text',
} as const;

const NAMES = Object.keys(COLUMNS) as Array<keyof typeof COLUMNS>;

/**
 * Locks subjects until the transaction ends, writes those that are new, back or
 * differ, and gives the references of all.
 */
export async function lockSubjects(
  knex: Knex,
  { subjects, onlyKnown }: SubjectUpdate,
): Promise<string[]> {
  const rows = await knex<SubjectRow>('subjects')
    .whereIn(
      'entity_ref',
      subjects.map(({ entityRef }) => entityRef),
    )
    .orderBy('entity_ref')
    .forUpdate();
  const before = new Map(rows.map(row => [row.entity_ref, row]));
  const locked = subjects
    .map(toRow)
    .filter(row => !onlyKnown || before.get(row.entity_ref)?.left_at === null)
    .sort((a, b) => (a.entity_ref < b.entity_ref ? -1 : 1));
  await insertRows(knex, {
    table: 'subjects',
    key: ['entity_ref'],
    columns: { ...COLUMNS, left_at: 'timestamp' },
    rows: locked.filter(row => differs(before.get(row.entity_ref), row)),
  });
  return locked.map(row => row.entity_ref);
}

function toRow(subject: SubjectDimensions) {
  return {
    entity_ref: subject.entityRef,
    owner_ref: subject.ownerRef,
    team_ref: subject.teamRef,
    kind: subject.kind,
    type: subject.type,
    title: subject.title,
    system_ref: subject.systemRef,
    domain_ref: subject.domainRef,
    tier: subject.tier,
    lifecycle: subject.lifecycle,
  };
}

function differs(
  before: SubjectRow | undefined,
  after: ReturnType<typeof toRow>,
): boolean {
  return (
    before === undefined ||
    before.left_at !== null ||
    NAMES.some(name => before[name] !== after[name])
  );
}
