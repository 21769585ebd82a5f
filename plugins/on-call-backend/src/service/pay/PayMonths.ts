import { type Interval } from '@operations-in-teams/plugin-on-call-common';
import { monthAt, monthWindow } from './months';
import type {
  PayStore,
  PaySummary,
  PeriodRow,
  PersonKey,
} from '../../database';
import type { Clock } from '../../pagerduty';
import {
  compareStatements,
  type FullStatement,
  fullStatements,
  summaryOf,
} from './freeze';
import type { ComputedMonth, MonthComputer } from './MonthComputer';
import type { PageReader } from './PageReader';
import type { PayRules } from '../../config';

/** Where a month stands, and since when that what is said of it is so. */
export type MonthState = { row: PeriodRow; asOf: Date };

/**
 * What is said of months: of those closed what was frozen and nothing else, of
 * others what follows from the mirror now.
 */
export class PayMonths {
  readonly #options: {
    store: PayStore;
    computer: MonthComputer;
    pages: PageReader;
    rules: PayRules;
    clock: Clock;
  };

  constructor(options: {
    store: PayStore;
    computer: MonthComputer;
    pages: PageReader;
    rules: PayRules;
    clock: Clock;
  }) {
    this.#options = options;
  }

  /** The month that is running. */
  currentPeriod(): string {
    const { clock, rules } = this.#options;
    return monthAt(clock.now(), rules.policy.payrollZone);
  }

  windowOf(period: string): Interval {
    return monthWindow(period, this.#options.rules.policy.payrollZone);
  }

  /** Everybody, in order of name. */
  async getStatements(
    period: string,
  ): Promise<MonthState & { statements: FullStatement[] }> {
    const { store, computer } = this.#options;
    const state = await this.#stateOf(period);
    const { closing } = state.row;
    return {
      ...state,
      statements: closing
        ? parseStatements(await store.listStatements(period, closing.number))
        : fullStatements(await computer.compute(period)),
    };
  }

  /** One person; without a statement where they were not on call. */
  async getStatement(
    period: string,
    personId: string,
  ): Promise<MonthState & { statement?: FullStatement }> {
    const { store, computer } = this.#options;
    const state = await this.#stateOf(period);
    const { closing } = state.row;
    if (closing) {
      const frozen = await store.getStatement(period, closing.number, personId);
      return { ...state, ...(frozen && { statement: parse(frozen) }) };
    }
    const statement = fullStatements(
      await computer.compute(period, personKeyOf(personId)),
    ).find(({ person }) => person.id === personId);
    return { ...state, ...(statement && { statement }) };
  }

  /** The figures, and what they follow from where the month is not closed. */
  async getSummary(
    period: string,
  ): Promise<MonthState & { summary: PaySummary; computed?: ComputedMonth }> {
    const { store, computer, pages } = this.#options;
    const state = await this.#stateOf(period);
    if (state.row.closing) {
      const summaries = await store.getSummaries([period]);
      return { ...state, summary: summaries.get(period)! };
    }
    const computed = await computer.compute(period);
    const { read } = computed;
    const summary = summaryOf(
      computed,
      await pages.read(read.window, read.users),
    );
    return { ...state, summary, computed };
  }

  async #stateOf(period: string): Promise<MonthState> {
    const { store, clock } = this.#options;
    const row = await store.getPeriod(period);
    return { row, asOf: row.closing?.at ?? new Date(clock.now()) };
  }
}

/** Statements as they were frozen, in order of name. */
export function parseStatements(
  frozen: Array<{ content: string }>,
): FullStatement[] {
  return frozen.map(parse).sort(compareStatements);
}

function parse({ content }: { content: string }): FullStatement {
  return JSON.parse(content);
}

function personKeyOf(personId: string): PersonKey {
  const [, account, id] = /^(.*)\/([^/]*)$/.exec(personId) ?? ['', '', ''];
  return /^user:/.test(personId) ? { userRef: personId } : { account, id };
}
