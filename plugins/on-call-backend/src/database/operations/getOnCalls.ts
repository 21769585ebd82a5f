import type { Interval } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { KnownOnCalls, PulledShift } from '../../mirror/types';
import type { Moment, ShiftRow } from '../rows';
import { toShift } from '../rows';

type Row = {
  policy_id: string;
  collected_at: Moment;
  level_shares: string;
  digest: string | null;
  levels: string | null;
};

/** What is known of who is on call for the policies of an account. */
export async function getOnCalls(
  knex: Knex,
  account: string,
  present: Interval,
): Promise<Map<string, KnownOnCalls>> {
  const rows: Row[] = await knex('on_call_windows')
    .leftJoin('policies', join =>
      join
        .on('policies.account', 'on_call_windows.account')
        .andOn('policies.id', 'on_call_windows.policy_id'),
    )
    .where({ 'on_call_windows.account': account })
    .select('policy_id', 'collected_at', 'level_shares', 'digest', 'levels');
  const shifts: ShiftRow[] = await knex('on_call_shifts')
    .where({ account })
    .andWhere(query =>
      query
        .whereNull('starts_at')
        .orWhere('starts_at', '<', new Date(present.end)),
    )
    .andWhere(query =>
      query
        .whereNull('ends_at')
        .orWhere('ends_at', '>', new Date(present.start)),
    );
  const known = new Map(
    rows.map((row): [string, KnownOnCalls] => [
      row.policy_id,
      {
        readAt: new Date(row.collected_at),
        levelShares: JSON.parse(row.level_shares),
        present: [],
        ...(row.levels !== null && { levels: row.levels }),
        ...(row.digest !== null && { digest: row.digest }),
      },
    ]),
  );
  for (const row of shifts) {
    known.get(row.policy_id)?.present.push(toPulledShift(row));
  }
  return known;
}

function toPulledShift(row: ShiftRow): PulledShift {
  const { source: _, ...shift } = toShift({ ...row, user_ref: null });
  return { ...shift, policyId: row.policy_id };
}
