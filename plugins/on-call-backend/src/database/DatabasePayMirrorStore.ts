import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Interval } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import { windowOf } from '../mirror/schedules/slots';
import { migrate } from './migrations';
import { findChanges } from './operations/pay/findChanges';
import { readMonth } from './operations/pay/readMonth';
import type { PayMirrorStore, PersonKey } from './PayMirrorStore';

/** Reads the mirror in the plugin's database, for pay. */
export class DatabasePayMirrorStore implements PayMirrorStore {
  readonly #knex: Knex;

  static async create(options: { database: DatabaseService }) {
    return new DatabasePayMirrorStore(await migrate(options.database));
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  readMonth(accounts: string[], window: Interval, person?: PersonKey) {
    return readMonth(this.#knex, { accounts, window, person });
  }

  async getKnownFrom(accounts: string[]) {
    const [{ slot }]: Array<{ slot: number | null }> = await this.#knex(
      'schedule_slots',
    )
      .whereIn('account', accounts)
      .min({ slot: 'slot' });
    return slot === null ? undefined : windowOf(slot).start;
  }

  findChanges(options: Parameters<PayMirrorStore['findChanges']>[0]) {
    return findChanges(this.#knex, options);
  }
}
