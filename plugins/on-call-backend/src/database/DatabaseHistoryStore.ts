import type { DatabaseService } from '@backstage/backend-plugin-api';
import type {
  Interval,
  InterruptionClass,
  OfficeHours,
} from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { IncidentUpdate, Notification } from '../mirror/history/types';
import type { HistoryState, HistoryStore, IncidentScope } from './HistoryStore';
import { migrate } from './migrations';
import { findInterruptions } from './operations/findInterruptions';
import { findTestPages } from './operations/findTestPages';
import { findIncidents, listIncidents } from './operations/incidents';
import { reclassify } from './operations/reclassify';
import { saveHistory } from './operations/saveHistory';
import { whereScope } from './operations/whereScope';
import type { Moment } from './rows';

/** Keeps history in the plugin's database. */
export class DatabaseHistoryStore implements HistoryStore {
  readonly #knex: Knex;

  static async create(options: { database: DatabaseService }) {
    return new DatabaseHistoryStore(await migrate(options.database));
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async getHistory(account: string): Promise<HistoryState | undefined> {
    const row:
      | { filled_from: Moment; filled_to: Moment; classed_by: string | null }
      | undefined = await this.#knex('history').where({ account }).first();
    return (
      row && {
        filledFrom: new Date(row.filled_from),
        filledTo: new Date(row.filled_to),
        ...(row.classed_by !== null && { classedBy: row.classed_by }),
      }
    );
  }

  async saveHistory(
    account: string,
    content: { updates: IncidentUpdate[]; notifications: Notification[] },
    options: { hours: OfficeHours; state?: Interval; keptFrom?: Date },
  ) {
    await this.#knex.transaction(trx =>
      saveHistory(trx, account, content, options),
    );
  }

  async reclassify(account: string, hours: OfficeHours) {
    await this.#knex.transaction(trx => reclassify(trx, account, hours));
  }

  listIncidents(
    scope: IncidentScope & {
      class?: InterruptionClass;
      title?: string;
      limit: number;
      after?: { createdAt: number; account: string; id: string };
    },
  ) {
    return listIncidents(this.#knex, scope);
  }

  findIncidents(scope: IncidentScope) {
    return findIncidents(this.#knex, scope);
  }

  findTestPages(scope: IncidentScope, marker: string) {
    return findTestPages(this.#knex, scope, marker);
  }

  async findInterruptions(scope: IncidentScope) {
    return findInterruptions(this.#knex, query => whereScope(query, scope));
  }

  async findInterruptionsOf(incidents: Array<{ account: string; id: string }>) {
    if (incidents.length === 0) return [];
    return findInterruptions(this.#knex, query =>
      query.whereIn(
        ['incidents.account', 'incidents.id'],
        incidents.map(({ account, id }) => [account, id]),
      ),
    );
  }

  async takeDelivery(id: string, at: Date, forgottenBefore: Date) {
    await this.#knex('webhook_deliveries')
      .where('received_at', '<', forgottenBefore)
      .delete();
    const taken = await this.#knex('webhook_deliveries')
      .insert({ id, received_at: at })
      .onConflict('id')
      .ignore()
      .returning('id');
    return taken.length > 0;
  }

  async releaseDelivery(id: string) {
    await this.#knex('webhook_deliveries').where({ id }).delete();
  }
}
