import type { Knex } from 'knex';
import type { Expiring, Gap } from '../../domain/notifications';
import { joinEvidence, valuesIn } from '../evidenceValues';
import { toDate, type DatabaseTime } from '../rows';

/** Two statements. */
export async function readExpiring(
  knex: Knex,
  now: Date,
  until: Date,
): Promise<Expiring[]> {
  const of = (table: 'waivers' | 'attestations') =>
    knex({ acts: table })
      .join('subjects', 'subjects.entity_ref', 'acts.entity_ref')
      .whereNull('subjects.left_at')
      .whereNull('acts.ended')
      .where('acts.expires_at', '>', now)
      .where('acts.expires_at', '<=', until)
      .orderBy('acts.id');
  const columns = {
    id: 'acts.id',
    entity_ref: 'acts.entity_ref',
    title: 'subjects.title',
    team_ref: 'subjects.team_ref',
    expires_at: 'acts.expires_at',
  };
  const waivers: ExpiringRow[] = await of('waivers')
    .where('acts.decision', 'approved')
    .whereNotExists(
      knex('waivers as later')
        .whereRaw('later.renews = acts.id')
        .where('later.decision', 'approved')
        .whereNull('later.ended')
        .select(knex.raw('1')),
    )
    .select({ ...columns, name: 'acts.rule_id', by: 'acts.requested_by' });
  const attestations: ExpiringRow[] = await of('attestations').select({
    ...columns,
    name: 'acts.kind_id',
    by: 'acts.attested_by',
  });
  return [
    ...waivers.map(row => toExpiring(row, 'waiver')),
    ...attestations.map(row => toExpiring(row, 'attestation')),
  ];
}

function toExpiring(row: ExpiringRow, what: Expiring['what']): Expiring {
  return {
    id: row.id,
    what,
    entityRef: row.entity_ref,
    title: row.title,
    team: row.team_ref,
    name: row.name,
    by: row.by,
    expiresAt: toDate(row.expires_at),
  };
}

export async function readGaps(
  knex: Knex,
  { standard, rule }: { standard: string; rule: string },
): Promise<Gap[]> {
  const gap = valuesIn(knex).text('coverage', 'firstGap');
  const query = knex('subjects')
    .join('results', 'results.entity_ref', 'subjects.entity_ref')
    .whereNull('subjects.left_at')
    .where({
      'results.standard_id': standard,
      'results.rule_id': rule,
      // What is old or missing is unknown, and tells nobody of a gap.
      'results.status': 'fail',
    })
    .whereRaw(`${gap} is not null`)
    .orderBy('subjects.entity_ref')
    .select({
      entity_ref: 'subjects.entity_ref',
      title: 'subjects.title',
      team_ref: 'subjects.team_ref',
      start: knex.raw(gap),
    });
  joinEvidence(query, 'onCall');
  const rows: Array<Record<string, string>> = await query;
  return rows.map(row => ({
    entityRef: row.entity_ref,
    title: row.title,
    team: row.team_ref,
    start: new Date(row.start),
  }));
}

type ExpiringRow = {
  id: string;
  entity_ref: string;
  title: string;
  team_ref: string;
  expires_at: DatabaseTime;
  name: string;
  by: string;
};
