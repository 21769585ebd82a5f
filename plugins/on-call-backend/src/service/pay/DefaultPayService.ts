import { ConflictError } from '@backstage/errors';
import {
  type PayPersonMonth,
  shiftPeriod,
} from '@operations-in-teams/plugin-on-call-common';
import { monthAt } from './months';
import type {
  PayMirrorStore,
  PayStore,
  PeriodRow,
  ScheduleStore,
} from '../../database';
import type { Clock } from '../../pagerduty';
import { readChanges } from './changes';
import { freeze, hashOf } from './freeze';
import { pageOfPeople } from './pageOfPeople';
import { parseStatements, type PayMonths } from './PayMonths';
import { payrollFile } from './payrollFile';
import type { PayRules } from '../../config';
import type { Actor, PayService } from './PayService';
import type { PaySteps } from './PaySteps';
import { type PeriodContext, toDetailView, toPeriodView } from './toPeriodView';
import { toPersonMonth, toStatementView, toTimes } from './toView';

export type PayServiceOptions = {
  accounts: string[];
  store: PayStore;
  mirror: PayMirrorStore;
  feeds: Pick<ScheduleStore, 'listFeeds'>;
  months: PayMonths;
  steps: PaySteps;
  rules: PayRules;
  clock: Clock;
};

type PageQuery = { limit: number; cursor?: string };

export class DefaultPayService implements PayService {
  readonly #options: PayServiceOptions;

  static create(options: PayServiceOptions) {
    return new DefaultPayService(options);
  }

  private constructor(options: PayServiceOptions) {
    this.#options = options;
  }

  async getPeriods() {
    const { accounts, store, mirror, months, clock } = this.#options;
    const rows = new Map(
      (await store.listPeriods()).map(row => [row.period, row]),
    );
    const last = months.currentPeriod();
    const known = await mirror.getKnownFrom(accounts);
    let [first = last] = rows.keys();
    if (known !== undefined) {
      const whole = firstWholePeriod(known, this.#timeZone);
      if (whole < first) first = whole;
    }
    const summaries = await store.getSummaries([...rows.keys()]);
    const items = [];
    for (let period = last; period >= first; period = shiftPeriod(period, -1)) {
      const row = rows.get(period) ?? openRow(period);
      items.push(
        toPeriodView(row, {
          ...this.#contextOf(period),
          summary: summaries.get(period),
        }),
      );
    }
    return { asOf: new Date(clock.now()).toISOString(), items };
  }

  async getPeriod(period: string) {
    const { store, months } = this.#options;
    const { row, asOf, summary, computed } = await months.getSummary(period);
    return toDetailView(row, {
      ...this.#contextOf(period),
      asOf,
      summary,
      problems: computed?.problems ?? summary.problems,
      history: await store.getHistory(period),
      reviewIsCurrent:
        !computed ||
        (row.reviewedHash !== undefined &&
          freeze(computed, summary).reviewHash === row.reviewedHash),
    });
  }

  async getPeople(
    period: string,
    query: PageQuery & { search?: string; matched?: boolean },
  ) {
    const { row, asOf, statements } = await this.#options.months.getStatements(
      period,
    );
    const { page, pageInfo } = pageOfPeople(statements, query);
    return {
      asOf: asOf.toISOString(),
      period,
      state: row.state,
      items: page.map((statement): PayPersonMonth => toPersonMonth(statement)),
      pageInfo,
    };
  }

  getChanges(period: string, query: PageQuery) {
    return readChanges(period, query, {
      ...this.#options,
      timeZone: this.#timeZone,
    });
  }

  async getStatement(period: string, personId: string) {
    const { months } = this.#options;
    const { row, asOf, statement } = await months.getStatement(
      period,
      personId,
    );
    if (!statement) return undefined;
    const { closing, state } = toPeriodView(row, this.#contextOf(period));
    return {
      asOf: asOf.toISOString(),
      period,
      ...toTimes(months.windowOf(period)),
      timeZone: this.#timeZone,
      state,
      ...(closing && { closing }),
      ...toStatementView(statement),
    };
  }

  async getStatementFile(period: string, personId: string) {
    const { statement } = await this.#options.months.getStatement(
      period,
      personId,
    );
    return statement && payrollFile(period, [statement]);
  }

  async getExport(period: string) {
    const { store } = this.#options;
    const { closing, state } = await store.getPeriod(period);
    if (!closing) {
      throw new ConflictError(
        `${period} is ${state}: only a closed month has a payroll file.`,
      );
    }
    const frozen = await store.getFrozen(period, closing.number);
    if (hashOf(frozen) !== frozen.hash) {
      throw new ConflictError(
        `What was frozen of ${period} was altered after it was closed; restore the database from a backup.`,
      );
    }
    return payrollFile(period, parseStatements(frozen.statements));
  }

  async review(period: string, actor: Actor) {
    await this.#options.steps.review(period, actor);
    return this.#view(period);
  }

  async close(period: string, actor: Actor) {
    await this.#options.steps.close(period, actor);
    return this.#view(period);
  }

  async reopen(period: string, actor: Actor) {
    await this.#options.steps.reopen(period, actor);
    return this.#view(period);
  }

  async markExported(period: string, actor: Actor) {
    await this.#options.steps.markExported(period, actor);
    return this.#view(period);
  }

  async #view(period: string) {
    const { store } = this.#options;
    const row = await store.getPeriod(period);
    const summaries = await store.getSummaries([period]);
    return toPeriodView(row, {
      ...this.#contextOf(period),
      summary: summaries.get(period),
    });
  }

  #contextOf(period: string): PeriodContext {
    const { clock, months } = this.#options;
    return {
      window: months.windowOf(period),
      timeZone: this.#timeZone,
      now: clock.now(),
    };
  }

  get #timeZone() {
    return this.#options.rules.policy.payrollZone;
  }
}

function openRow(period: string): PeriodRow {
  return { period, state: 'open', revision: 0 };
}

function firstWholePeriod(known: number, timeZone: string) {
  return shiftPeriod(monthAt(known - 1, timeZone), 1);
}
