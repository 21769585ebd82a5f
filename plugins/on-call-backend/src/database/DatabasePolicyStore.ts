import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { migrate } from './migrations';
import type { ServicePosition } from './MirrorStore';
import { escapeLike } from './operations/escapeLike';
import { findPolicies } from './operations/findServices';
import { listPeople } from './operations/listPeople';
import { listPolicies } from './operations/listPolicies';
import { selectServices } from './operations/selectServices';
import { whereTuples } from './operations/whereTuples';
import {
  keyOf,
  type PolicyKey,
  type PolicyStore,
  type TeamEntry,
} from './PolicyStore';
import { type Moment, type ServiceRow, toService } from './rows';

/** Reads policies from the plugin's database. */
export class DatabasePolicyStore implements PolicyStore {
  readonly #knex: Knex;

  static async create(options: { database: DatabaseService }) {
    return new DatabasePolicyStore(await migrate(options.database));
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  listPolicies(accounts: string[]) {
    return listPolicies(this.#knex, accounts);
  }

  async getPolicies(keys: PolicyKey[]) {
    const policies = await findPolicies(
      this.#knex,
      keys.map(({ account, id }) => [account, id]),
    );
    const parts: Array<{ account: string; collected_at: Moment | null }> =
      await this.#knex('mirror_parts')
        .select('account', 'collected_at')
        .where({ part: 'policies' });
    const ages = new Map(
      parts.map(row => [row.account, new Date(row.collected_at ?? 0)]),
    );
    return new Map(
      keys.flatMap(key => {
        const policy = policies.get(keyOf(key));
        const collectedAt = ages.get(key.account)?.getTime() ?? 0;
        return policy ? [[keyOf(key), { ...policy, collectedAt }]] : [];
      }),
    );
  }

  async findPoliciesByPerson(accounts: string[], name: string, at: Date) {
    const rows: PolicyKey[] = await this.#knex('on_call_shifts')
      .leftJoin('people', join =>
        join
          .on('people.account', 'on_call_shifts.account')
          .andOn('people.id', 'on_call_shifts.person_id'),
      )
      .whereIn('on_call_shifts.account', accounts)
      .andWhere(query =>
        query.whereNull('starts_at').orWhere('starts_at', '<=', at),
      )
      .andWhere(query => query.whereNull('ends_at').orWhere('ends_at', '>', at))
      .whereRaw("lower(coalesce(people.name, person_name)) like ? escape '!'", [
        `%${escapeLike(name.toLocaleLowerCase('en-US'))}%`,
      ])
      .distinct('on_call_shifts.account', { id: 'policy_id' });
    return rows;
  }

  async getLevels(keys: PolicyKey[]) {
    const rows = await whereTuples<PolicyKey & { levels: string }>(
      () => this.#knex('policies').select('account', 'id', 'levels'),
      ['account', 'id'],
      keys.map(({ account, id }) => [account, id]),
    );
    return new Map(rows.map(row => [keyOf(row), JSON.parse(row.levels)]));
  }

  async listServices(accounts: string[]) {
    const rows: ServiceRow[] = await selectServices(this.#knex)
      .whereIn('services.account', accounts)
      .orderBy(['services.name', 'services.account', 'services.id']);
    return rows.map(toService);
  }

  async listTeams(accounts: string[]) {
    const rows: TeamEntry[] = await this.#knex('teams')
      .select('account', 'id', 'name')
      .whereIn('account', accounts);
    return rows;
  }

  listPeople(options: {
    accounts: string[];
    matched?: boolean;
    limit: number;
    after?: ServicePosition;
  }) {
    return listPeople(this.#knex, options);
  }
}
