import type { Knex } from 'knex';
import type { ServicePosition } from '../MirrorStore';
import { type ServiceRow, toService } from '../rows';
import { selectServices } from './selectServices';

export async function listServices(
  knex: Knex,
  options: { accounts: string[]; limit: number; after?: ServicePosition },
) {
  const { accounts, limit, after } = options;
  const [{ total }] = await knex('services')
    .whereIn('account', accounts)
    .count({ total: '*' });
  const query = selectServices(knex).whereIn('services.account', accounts);
  if (after) {
    query.whereRaw(
      '(services.account, services.name, services.id) > (?, ?, ?)',
      [after.account, after.name, after.id],
    );
  }
  const rows: ServiceRow[] = await query
    .orderBy(['services.account', 'services.name', 'services.id'])
    .limit(limit);
  return { services: rows.map(toService), total: Number(total) };
}
