import {
  computePay,
  type PayMonth,
} from '@operations-in-teams/plugin-on-call-common';
import type { ClosingProblem, PayStore, PersonKey } from '../../database';
import type { Clock } from '../../pagerduty';
import { closingProblems } from './closingProblems';
import type { CorrectionReader, Corrections } from './CorrectionReader';
import type { MonthReader, ReadMonth } from './MonthReader';

/** A month that is not closed, as it would be closed now. */
export type ComputedMonth = Corrections & {
  read: ReadMonth;
  month: PayMonth;
  problems: ClosingProblem[];
};

/** Computes months that are not closed. */
export class MonthComputer {
  readonly #options: {
    accounts: string[];
    months: MonthReader;
    corrections: CorrectionReader;
    store: PayStore;
    clock: Clock;
  };

  constructor(options: {
    accounts: string[];
    months: MonthReader;
    corrections: CorrectionReader;
    store: PayStore;
    clock: Clock;
  }) {
    this.#options = options;
  }

  /** The whole month, or what concerns one person. */
  async compute(period: string, person?: PersonKey): Promise<ComputedMonth> {
    const { accounts, months, corrections, store, clock } = this.#options;
    const periods = await store.listPeriods();
    const read = await months.read(period, person);
    const month = computePay(read.input);
    const found = await corrections.read(period, periods, person);
    return {
      ...found,
      read,
      month,
      problems: [
        ...closingProblems(month, read, {
          now: clock.now(),
          periods,
          accounts,
        }),
        ...month.problems,
        ...found.problems,
      ],
    };
  }
}
