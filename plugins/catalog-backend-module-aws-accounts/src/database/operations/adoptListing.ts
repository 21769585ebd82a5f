import type { Knex } from 'knex';
import { type FactsRow, type PlacementRow, toAccount } from '../rows';
import { upsertInBatches } from './upsertInBatches';

const KEY = ['provider_id', 'account_id'];
const DELETE_BATCH_SIZE = 500;

/** Replaces the list in force by the one under way, and empties the latter. */
export async function adoptListing(tx: Knex, providerId: string) {
  const where = { provider_id: providerId };
  const known = new Map(
    (await tx<FactsRow>('aws_accounts_accounts').where(where)).map(row => [
      row.account_id,
      row,
    ]),
  );
  const listed = await tx<FactsRow>('aws_accounts_listing').where(where);
  const changed = listed.filter(
    row => row.facts !== known.get(row.account_id)?.facts,
  );
  await upsertInBatches(tx, 'aws_accounts_accounts', changed, KEY);
  await upsertInBatches(
    tx,
    'aws_accounts_placements',
    changed.flatMap(row => lostParent(row, known.get(row.account_id)) ?? []),
    KEY,
  );

  const present = new Set(listed.map(row => row.account_id));
  const gone = [...known.keys()].filter(id => !present.has(id));
  for (let start = 0; start < gone.length; start += DELETE_BATCH_SIZE) {
    const ids = gone.slice(start, start + DELETE_BATCH_SIZE);
    for (const table of [
      'aws_accounts_accounts',
      'aws_accounts_tags',
      'aws_accounts_references',
      'aws_accounts_placements',
    ]) {
      await tx(table).where(where).whereIn('account_id', ids).delete();
    }
  }
  await tx('aws_accounts_listing').where(where).delete();
}

/** Keeps the parent that an earlier list told where this one does not. */
function lostParent(
  row: FactsRow,
  before: FactsRow | undefined,
): PlacementRow | undefined {
  const parentId = before && toAccount(before).parentId;
  return parentId && !toAccount(row).parentId
    ? {
        provider_id: row.provider_id,
        account_id: row.account_id,
        parent_id: parentId,
        placed_at: null,
      }
    : undefined;
}
