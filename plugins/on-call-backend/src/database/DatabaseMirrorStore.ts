import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Interval } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { MirrorPart, PulledService } from '../mirror/types';
import { migrate } from './migrations';
import type {
  MirrorStore,
  PartState,
  PartWrite,
  ServiceLookup,
  ServicePosition,
} from './MirrorStore';
import { findServices } from './operations/findServices';
import { getOnCalls } from './operations/getOnCalls';
import { listServices } from './operations/listServices';
import { replaceService } from './operations/replaceLists';
import { retainAccounts } from './operations/retainAccounts';
import { savePull } from './operations/savePull';
import { type PartRow, toPartState } from './rows';

/** Keeps the mirror in the plugin's database. */
export class DatabaseMirrorStore implements MirrorStore {
  readonly #knex: Knex;

  static async create(options: { database: DatabaseService }) {
    return new DatabaseMirrorStore(await migrate(options.database));
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async getParts(accounts: string[]): Promise<PartState[]> {
    const rows = await this.#knex<PartRow>('mirror_parts')
      .whereIn('account', accounts)
      .orderBy(['account', 'part']);
    return rows.map(toPartState);
  }

  async getIds(account: string, part: Exclude<MirrorPart, 'on-calls'>) {
    const ids: string[] = await this.#knex(part).where({ account }).pluck('id');
    return new Set(ids);
  }

  getOnCalls(account: string, present: Interval) {
    return getOnCalls(this.#knex, account, present);
  }

  async getMatches(account: string) {
    const rows: Array<{
      id: string;
      user_ref: string | null;
      time_zone: string | null;
    }> = await this.#knex('people')
      .select('id', 'user_ref', 'time_zone')
      .where({ account });
    return new Map(
      rows.map(row => [
        row.id,
        {
          ...(row.user_ref !== null && { userRef: row.user_ref }),
          ...(row.time_zone !== null && { timeZone: row.time_zone }),
        },
      ]),
    );
  }

  async savePull(account: string, at: Date, parts: PartWrite[]) {
    await this.#knex.transaction(trx => savePull(trx, account, at, parts));
  }

  async saveService(account: string, service: PulledService) {
    await this.#knex.transaction(trx => replaceService(trx, account, service));
  }

  async retainAccounts(accounts: string[]) {
    await this.#knex.transaction(trx => retainAccounts(trx, accounts));
  }

  async listServices(options: {
    accounts: string[];
    limit: number;
    after?: ServicePosition;
  }) {
    return listServices(this.#knex, options);
  }

  async findServices(lookups: ServiceLookup[]) {
    return findServices(this.#knex, lookups);
  }
}
