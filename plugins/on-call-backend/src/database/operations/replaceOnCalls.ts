import type { Knex } from 'knex';
import { policyDigests } from '../../mirror/onCalls/policyDigests';
import type { PartContents } from '../../mirror/types';
import { insertAll } from './insertAll';

const IDS_PER_STATEMENT = 500;

/**
 * Replaces who is on call for the policies that were read whole, and writes
 * their shifts only where they are others than before. Other policies keep what
 * is known of them, with its age, for as long as they exist.
 */
export async function replaceOnCalls(
  trx: Knex.Transaction,
  account: string,
  at: Date,
  content: PartContents['on-calls'],
) {
  await forgetDeletedPolicies(trx, account);
  await eachBatch(content.confirmedIds, ids =>
    trx('on_call_windows')
      .where({ account })
      .whereIn('policy_id', ids)
      .update({ confirmed_at: at }),
  );

  const digests = policyDigests(content);
  const known = new Map<string, string | null>();
  await eachBatch([...digests.keys()], async ids => {
    const windows = () =>
      trx('on_call_windows').where({ account }).whereIn('policy_id', ids);
    const rows: Array<{ policy_id: string; digest: string | null }> =
      await windows().select('policy_id', 'digest');
    for (const row of rows) known.set(row.policy_id, row.digest);
    await windows().delete();
  });
  await insertAll(
    trx,
    'on_call_windows',
    [...digests].map(([id, digest]) => ({
      account,
      policy_id: id,
      window_start: new Date(content.window.start),
      window_end: new Date(content.window.end),
      collected_at: at,
      confirmed_at: at,
      level_shares: JSON.stringify(content.levelShares.get(id) ?? []),
      digest,
    })),
  );

  const changed = new Set(
    [...digests.keys()].filter(id => known.get(id) !== digests.get(id)),
  );
  await eachBatch([...changed], ids =>
    trx('on_call_shifts').where({ account }).whereIn('policy_id', ids).delete(),
  );
  await insertAll(
    trx,
    'on_call_shifts',
    content.shifts
      .filter(({ policyId }) => changed.has(policyId))
      .map(({ policyId, level, person, schedule, start, end }) => ({
        account,
        policy_id: policyId,
        level,
        person_id: person.id,
        person_name: person.name,
        person_url: person.url ?? null,
        schedule_id: schedule?.id ?? null,
        schedule_name: schedule?.name ?? null,
        schedule_url: schedule?.url ?? null,
        starts_at: start === undefined ? null : new Date(start),
        ends_at: end === undefined ? null : new Date(end),
      })),
  );
}

async function forgetDeletedPolicies(trx: Knex.Transaction, account: string) {
  for (const table of ['on_call_windows', 'on_call_shifts']) {
    await trx(table)
      .where({ account })
      .whereNotIn('policy_id', trx('policies').select('id').where({ account }))
      .delete();
  }
}

async function eachBatch(
  ids: string[],
  run: (batch: string[]) => PromiseLike<unknown>,
) {
  for (let i = 0; i < ids.length; i += IDS_PER_STATEMENT) {
    await run(ids.slice(i, i + IDS_PER_STATEMENT));
  }
}
