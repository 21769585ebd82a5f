import type { Knex } from 'knex';
import type { AttestationRow, ListedWaiverRow } from '../actRows';
import { selectWaivers } from './listWaivers';

/** What both kinds of acts have; the rest is empty for the other kind. */
type ActRow = ListedWaiverRow &
  Pick<
    AttestationRow,
    'kind_id' | 'question' | 'value' | 'link' | 'note' | 'attested_by'
  > & {
    act: 'waiver' | 'attestation';
    attested_at: ListedWaiverRow['ended_at'];
  };

type Column = { name: string; waiver?: string; attestation?: string };

const own = (table: 'waiver' | 'attestation', ...names: string[]): Column[] =>
  names.map(name => ({
    name,
    [table]: table === 'waiver' ? `waivers.${name}` : name,
  }));

function shared(name: string): Column {
  return { name, waiver: `waivers.${name}`, attestation: name };
}

const COLUMNS: Column[] = [
  { name: 'act', waiver: `'waiver'`, attestation: `'attestation'` },
  ...['id', 'entity_ref', 'standard_id', 'standard_version'].map(shared),
  ...['expires_at', 'renews', 'ended', 'ended_by', 'ended_at'].map(shared),
  ...own('waiver', 'version', 'rule_id', 'reason', 'compensating_control'),
  ...own('waiver', 'requested_by', 'requested_at', 'wanted_until'),
  ...own('waiver', 'decision', 'decided_by', 'decided_at'),
  { name: 'owner_ref', waiver: 'subjects.owner_ref' },
  { name: 'result_status', waiver: 'results.status' },
  { name: 'result_underlying', waiver: 'results.underlying' },
  ...own('attestation', 'kind_id', 'question', 'value', 'link', 'note'),
  ...own('attestation', 'attested_by', 'attested_at'),
];

function column(knex: Knex, name: string, from: string | undefined) {
  if (from === undefined) return knex.raw('null as ??', [name]);
  return from.startsWith(`'`)
    ? knex.raw(`${from} as ??`, [name])
    : knex.raw('?? as ??', [from, name]);
}

/**
 * Waivers of a subject that are in effect or wait to be decided, newest first,
 * and its attestations in force, in one statement.
 */
export async function openActs(
  knex: Knex,
  entityRef: string,
  now: Date,
): Promise<{ waivers: ListedWaiverRow[]; attestations: AttestationRow[] }> {
  const waivers = selectWaivers(knex)
    .where('waivers.entity_ref', entityRef)
    .whereNull('ended')
    .where('expires_at', '>', now)
    .where(open => open.whereNull('decision').orWhere('decision', 'approved'));
  const attestations = knex('attestations')
    .where('entity_ref', entityRef)
    .whereNull('ended')
    .where('expires_at', '>', now);
  const rows: ActRow[] = await waivers
    .clearSelect()
    .select(COLUMNS.map(({ name, waiver }) => column(knex, name, waiver)))
    .unionAll(
      attestations.select(
        COLUMNS.map(({ name, attestation }) => column(knex, name, attestation)),
      ),
    );
  const time = ({ requested_at }: ListedWaiverRow) => Number(requested_at);
  return {
    waivers: rows
      .filter(({ act }) => act === 'waiver')
      .sort((a, b) => time(b) - time(a)),
    attestations: rows.flatMap(row =>
      row.act === 'attestation' && row.attested_at !== null
        ? [{ ...row, attested_at: row.attested_at, end_reason: null }]
        : [],
    ),
  };
}
