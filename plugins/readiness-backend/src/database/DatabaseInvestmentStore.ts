import type { Knex } from 'knex';
import { assertUpdated } from './conflicts';
import type { InvestmentRecord, InvestmentStore } from './InvestmentStore';
import { toDate, type DatabaseTime } from './rows';

type InvestmentRow = {
  id: string;
  version: number;
  team_ref: string;
  plan: string;
  created_by: string;
  created_at: DatabaseTime;
  changed_by: string;
  changed_at: DatabaseTime;
};

export class DatabaseInvestmentStore implements InvestmentStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): DatabaseInvestmentStore {
    return new DatabaseInvestmentStore(knex);
  }

  async list(team: string): Promise<InvestmentRecord[]> {
    const rows = await this.#knex<InvestmentRow>('investments')
      .where('team_ref', team)
      .orderBy([{ column: 'created_at' }, { column: 'id' }]);
    return rows.map(row => ({
      id: row.id,
      version: row.version,
      team: row.team_ref,
      plan: JSON.parse(row.plan),
      created: toAct(row.created_by, row.created_at),
      changed: toAct(row.changed_by, row.changed_at),
    }));
  }

  async add(record: InvestmentRecord): Promise<void> {
    await this.#knex('investments').insert(toRow(record));
  }

  async update(record: InvestmentRecord): Promise<void> {
    assertUpdated(
      await this.#knex('investments')
        .where({
          id: record.id,
          team_ref: record.team,
          version: record.version,
        })
        .update({ ...toRow(record), version: record.version + 1 }),
    );
  }

  async getGaps(team: string, rules: string[]) {
    const owned = this.#knex('subjects')
      .where('owner_ref', team)
      .select('entity_ref');
    return this.#knex('results')
      .whereIn('rule_id', rules)
      .where(where =>
        where.where('entity_ref', team).orWhereIn('entity_ref', owned),
      )
      .select({
        entityRef: 'entity_ref',
        standard: 'standard_id',
        rule: 'rule_id',
        status: 'status',
      });
  }
}

function toAct(by: string, at: DatabaseTime) {
  return { by, at: toDate(at).toISOString() };
}

function toRow(record: InvestmentRecord): InvestmentRow {
  return {
    id: record.id,
    version: record.version,
    team_ref: record.team,
    plan: JSON.stringify(record.plan),
    created_by: record.created.by,
    created_at: new Date(record.created.at),
    changed_by: record.changed.by,
    changed_at: new Date(record.changed.at),
  };
}
