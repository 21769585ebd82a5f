import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Interval } from '@operations-in-teams/plugin-on-call-common';
import type { Knex } from 'knex';
import type { AuditRecord } from '../mirror/audit/types';
import type { AuditStore } from './AuditStore';
import { migrate } from './migrations';
import { ROWS_PER_STATEMENT } from './operations/insertAll';
import type { Moment } from './rows';

/** Keeps who changed schedules in the plugin's database. */
export class DatabaseAuditStore implements AuditStore {
  readonly #knex: Knex;

  static async create(options: { database: DatabaseService }) {
    return new DatabaseAuditStore(await migrate(options.database));
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async getReach(account: string) {
    const row: { read_from: Moment; read_to: Moment } | undefined =
      await this.#knex('audit_reach').where({ account }).first();
    return (
      row && {
        start: new Date(row.read_from).getTime(),
        end: new Date(row.read_to).getTime(),
      }
    );
  }

  async saveRecords(
    account: string,
    records: AuditRecord[],
    { reach, keptFrom }: { reach: Interval; keptFrom: Date },
  ) {
    const rows = records.map(record => toRow(account, record));
    await this.#knex.transaction(async trx => {
      for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) {
        await trx('audit_records')
          .insert(rows.slice(i, i + ROWS_PER_STATEMENT))
          .onConflict(['account', 'id'])
          .ignore();
      }
      await trx('audit_records')
        .where({ account })
        .where('executed_at', '<', keptFrom)
        .delete();
      await trx('audit_reach')
        .insert({
          account,
          read_from: new Date(reach.start),
          read_to: new Date(reach.end),
        })
        .onConflict('account')
        .merge();
    });
  }
}

function toRow(account: string, record: AuditRecord) {
  const { id, scheduleId, at, action, actor, shift } = record;
  return {
    account,
    id,
    schedule_id: scheduleId,
    executed_at: new Date(at),
    action,
    actor_kind: actor.kind,
    actor_id: actor.id ?? null,
    actor_name: actor.name,
    starts_at: shift ? new Date(shift.start) : null,
    ends_at: shift ? new Date(shift.end) : null,
    person_id: shift?.personId ?? null,
  };
}
