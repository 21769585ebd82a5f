import type { Knex } from 'knex';
import type { PartContents } from '../../mirror/types';
import { insertAll } from './insertAll';

/**
 * Replaces who is on call for the policies that were asked about and read
 * whole. Other policies keep what is known of them, with its age, for as long
 * as they exist.
 */
export async function replaceOnCalls(
  trx: Knex.Transaction,
  account: string,
  at: Date,
  content: PartContents['on-calls'],
  unchanged: boolean,
) {
  const { window, policyIds, shifts, levelShares, malformedIds } = content;
  const kept = new Set(malformedIds);
  const read = policyIds.filter(id => !kept.has(id));
  const retained = await policiesNotAmong(trx, account, new Set(read));

  await trx('on_call_windows')
    .where({ account })
    .whereNotIn('policy_id', retained)
    .delete();
  await insertAll(
    trx,
    'on_call_windows',
    read.map(id => ({
      account,
      policy_id: id,
      window_start: new Date(window.start),
      window_end: new Date(window.end),
      collected_at: at,
      level_shares: JSON.stringify(levelShares.get(id) ?? []),
    })),
  );
  if (unchanged) return;

  await trx('on_call_shifts')
    .where({ account })
    .whereNotIn('policy_id', retained)
    .delete();
  await insertAll(
    trx,
    'on_call_shifts',
    shifts
      .filter(({ policyId }) => !kept.has(policyId))
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

async function policiesNotAmong(
  trx: Knex.Transaction,
  account: string,
  read: Set<string>,
): Promise<string[]> {
  const ids: string[] = await trx('policies').where({ account }).pluck('id');
  return ids.filter(id => !read.has(id));
}
