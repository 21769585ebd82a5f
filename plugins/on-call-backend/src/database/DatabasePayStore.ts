import type { DatabaseService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { migrate } from './migrations';
import { takeStep } from './operations/pay/takeStep';
import {
  type ClosingColumns,
  type PeriodColumns,
  type StatementColumns,
  toClosing,
  toPeriod,
  toStatement,
  toTransition,
  type TransitionColumns,
} from './operations/pay/rows';
import type { Frozen, PaySummary, PayStore, Step } from './PayStore';

/** Keeps pay in the plugin's database. */
export class DatabasePayStore implements PayStore {
  readonly #knex: Knex;

  static async create(options: { database: DatabaseService }) {
    return new DatabasePayStore(await migrate(options.database));
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listPeriods() {
    const rows: PeriodColumns[] = await this.#periods().orderBy(
      'pay_periods.period',
    );
    return rows.map(toPeriod);
  }

  async getPeriod(period: string) {
    const row: PeriodColumns | undefined = await this.#periods()
      .where('pay_periods.period', period)
      .first();
    return row
      ? toPeriod(row)
      : { period, state: 'open' as const, revision: 0 };
  }

  async getHistory(period: string) {
    const transitions: TransitionColumns[] = await this.#knex('pay_transitions')
      .where({ period })
      .orderBy('id');
    const closings: ClosingColumns[] = await this.#knex('pay_closings')
      .select('number', 'closed_at', 'closed_by', 'hash', 'superseded_at')
      .where({ period })
      .orderBy('number');
    return {
      transitions: transitions.map(toTransition),
      closings: closings.map(toClosing),
    };
  }

  takeStep(step: Step, frozen?: Frozen) {
    return this.#knex.transaction(trx => takeStep(trx, step, frozen));
  }

  async getInput(period: string, number: number) {
    const { input } = await this.#closing(period, number);
    return input;
  }

  async getBaselines(periods: string[]) {
    const rows: Array<{ period: string; input: string }> = await this.#knex(
      'pay_baselines',
    )
      .join('pay_periods', join =>
        join
          .on('pay_periods.period', 'pay_baselines.corrected_in')
          .andOn('pay_periods.closing', 'pay_baselines.number'),
      )
      .whereIn('pay_baselines.period', periods)
      .orderBy('corrected_in')
      .select('pay_baselines.period', 'input');
    return new Map(rows.map(row => [row.period, row.input]));
  }

  async getSummaries(periods: string[]) {
    const rows: Array<{ period: string; summary: string }> = await this.#knex(
      'pay_periods',
    )
      .join('pay_closings', join =>
        join
          .on('pay_closings.period', 'pay_periods.period')
          .andOn('pay_closings.number', 'pay_periods.closing'),
      )
      .whereIn('pay_periods.period', periods)
      .select('pay_periods.period', 'summary');
    return new Map<string, PaySummary>(
      rows.map(row => [row.period, JSON.parse(row.summary)]),
    );
  }

  async getFrozen(period: string, number: number) {
    const { hash, input, summary } = await this.#closing(period, number);
    const statements = await this.listStatements(period, number);
    const baselines: Frozen['baselines'] = await this.#knex('pay_baselines')
      .select('period', 'input')
      .where({ corrected_in: period, number })
      .orderBy('period');
    return { hash, input, summary, statements, baselines };
  }

  async listStatements(period: string, number: number) {
    const rows: StatementColumns[] = await this.#knex('pay_statements').where({
      period,
      number,
    });
    // Sorted here: databases do not agree on the order of text.
    return rows
      .map(toStatement)
      .sort((a, b) => (a.personId < b.personId ? -1 : 1));
  }

  async getStatement(period: string, number: number, personId: string) {
    const row: StatementColumns | undefined = await this.#knex('pay_statements')
      .where({ period, number, person_id: personId })
      .first();
    return row && toStatement(row);
  }

  async findStatementsOf(userRef: string, limit: number) {
    const rows: Array<StatementColumns & { period: string }> = await this.#knex(
      'pay_statements',
    )
      .join('pay_periods', join =>
        join
          .on('pay_periods.period', 'pay_statements.period')
          .andOn('pay_periods.closing', 'pay_statements.number'),
      )
      .where({ user_ref: userRef })
      .orderBy('pay_statements.period', 'desc')
      .limit(limit)
      .select('pay_statements.*');
    return rows.map(row => ({ ...toStatement(row), period: row.period }));
  }

  #periods() {
    return this.#knex('pay_periods')
      .leftJoin('pay_closings', join =>
        join
          .on('pay_closings.period', 'pay_periods.period')
          .andOn('pay_closings.number', 'pay_periods.closing'),
      )
      .select(
        'pay_periods.*',
        'number',
        'closed_at',
        'closed_by',
        'hash',
        'superseded_at',
      );
  }

  async #closing(period: string, number: number) {
    const row: { hash: string; input: string; summary: string } | undefined =
      await this.#knex('pay_closings').where({ period, number }).first();
    if (!row) {
      throw new NotFoundError(`${period} has no closing of number ${number}.`);
    }
    return row;
  }
}
