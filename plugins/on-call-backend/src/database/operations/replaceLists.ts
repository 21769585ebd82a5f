import type { Reference } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { PartContents, PulledService } from '../../mirror/types';
import { insertAll, ROWS_PER_STATEMENT } from './insertAll';

export async function replaceTeams(
  trx: Knex.Transaction,
  account: string,
  { items, malformedIds }: PartContents['teams'],
) {
  await deleteOthers(trx, 'teams', account, malformedIds);
  await insertAll(
    trx,
    'teams',
    items.map(team => ({ account, ...columnsOf(team) })),
  );
}

export async function replacePeople(
  trx: Knex.Transaction,
  account: string,
  { items, malformedIds }: PartContents['people'],
) {
  const formerRefs = await readFormerRefs(trx, account);
  await keepFormerPeople(trx, account, items, malformedIds);
  await deleteOthers(trx, 'people', account, malformedIds);
  await insertAll(
    trx,
    'people',
    items.map(person => ({
      account,
      ...columnsOf(person),
      email: person.email ?? null,
      user_ref: person.userRef ?? null,
      former_user_ref: person.userRef
        ? null
        : formerRefs.get(person.id) ?? null,
      time_zone: person.timeZone ?? null,
    })),
  );
}

/** Whoever left may still have to be paid. */
async function keepFormerPeople(
  trx: Knex.Transaction,
  account: string,
  items: PartContents['people']['items'],
  keptIds: string[],
) {
  const listed = new Set([...items.map(({ id }) => id), ...keptIds]);
  const rows: Array<{ [column: string]: string | null; id: string }> =
    await trx('people').where({ account });
  const leaving = rows
    .filter(({ id }) => !listed.has(id))
    .map(({ former_user_ref: formerRef, user_ref: ref, ...row }) => ({
      ...row,
      user_ref: ref ?? formerRef,
    }));
  for (let i = 0; i < leaving.length; i += ROWS_PER_STATEMENT) {
    await trx('former_people')
      .insert(leaving.slice(i, i + ROWS_PER_STATEMENT))
      .onConflict(['account', 'id'])
      .merge();
  }
}

/** Whoever was somebody in the catalog, and no longer is, may have left. */
async function readFormerRefs(trx: Knex.Transaction, account: string) {
  const rows: Array<{ id: string; ref: string | null }> = await trx('people')
    .where({ account })
    .select('id', { ref: trx.raw('coalesce(user_ref, former_user_ref)') });
  return new Map(rows.map(({ id, ref }) => [id, ref]));
}

export async function replacePolicies(
  trx: Knex.Transaction,
  account: string,
  { items, malformedIds }: PartContents['policies'],
) {
  await deleteOthers(trx, 'policies', account, malformedIds);
  await insertAll(
    trx,
    'policies',
    items.map(policy => ({
      account,
      ...columnsOf(policy),
      ...prefixed('team', policy.team),
      loops: policy.loops,
      levels: JSON.stringify(policy.levels),
    })),
  );
}

export async function replaceServices(
  trx: Knex.Transaction,
  account: string,
  { items, malformedIds }: PartContents['services'],
) {
  await deleteOthers(trx, 'services', account, malformedIds);
  await trx('service_integration_keys')
    .where({ account })
    .whereNotIn('service_id', malformedIds)
    .delete();
  await insertServices(trx, account, items);
}

/**
 * Replaces one service. The list that it was part of is no longer what its
 * digest says, so that the next pull writes it whichever way it comes.
 */
export async function replaceService(
  trx: Knex.Transaction,
  account: string,
  service: PulledService,
) {
  await trx('services').where({ account, id: service.id }).delete();
  await trx('service_integration_keys')
    .where({ account, service_id: service.id })
    .delete();
  await insertServices(trx, account, [service]);
  await trx('mirror_parts')
    .where({ account, part: 'services' })
    .update({ digest: null });
}

async function insertServices(
  trx: Knex.Transaction,
  account: string,
  items: PulledService[],
) {
  await insertAll(
    trx,
    'services',
    items.map(service => ({
      account,
      ...columnsOf(service),
      ...prefixed('team', service.team),
      ...prefixed('policy', service.policy),
      status: service.status,
      urgency: service.urgency ?? 'unknown',
    })),
  );
  await insertAll(
    trx,
    'service_integration_keys',
    items.flatMap(({ id, integrationKeyHashes }) =>
      integrationKeyHashes.map(hash => ({
        account,
        service_id: id,
        key_hash: hash,
      })),
    ),
  );
}

async function deleteOthers(
  trx: Knex.Transaction,
  table: string,
  account: string,
  keptIds: string[],
) {
  await trx(table).where({ account }).whereNotIn('id', keptIds).delete();
}

function columnsOf({ id, name, url }: Reference) {
  return { id, name, url: url ?? null };
}

function prefixed(prefix: string, reference: Reference | undefined) {
  return {
    [`${prefix}_id`]: reference?.id ?? null,
    [`${prefix}_name`]: reference?.name ?? null,
    [`${prefix}_url`]: reference?.url ?? null,
  };
}
