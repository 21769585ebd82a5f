import type { MirroredPerson } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { ServicePosition } from '../MirrorStore';

type Row = {
  account: string;
  id: string;
  name: string;
  url: string | null;
  email: string | null;
  user_ref: string | null;
  time_zone: string | null;
};

export async function listPeople(
  knex: Knex,
  options: {
    accounts: string[];
    matched?: boolean;
    limit: number;
    after?: ServicePosition;
  },
): Promise<{ people: MirroredPerson[]; total: number }> {
  const { matched, limit, after } = options;
  const found = () => {
    const query = knex('people').whereIn('account', options.accounts);
    if (matched === true) query.whereNotNull('user_ref');
    if (matched === false) query.whereNull('user_ref');
    return query;
  };
  const [{ total }] = await found().count({ total: '*' });
  const query = found();
  if (after) {
    query.whereRaw('(account, name, id) > (?, ?, ?)', [
      after.account,
      after.name,
      after.id,
    ]);
  }
  const rows: Row[] = await query
    .orderBy(['account', 'name', 'id'])
    .limit(limit);
  return {
    total: Number(total),
    people: rows.map(row => ({
      account: row.account,
      id: row.id,
      name: row.name,
      ...(row.url !== null && { url: row.url }),
      ...(row.user_ref !== null && { userRef: row.user_ref }),
      ...(row.email !== null && { email: row.email }),
      ...(row.time_zone !== null && { timeZone: row.time_zone }),
    })),
  };
}
