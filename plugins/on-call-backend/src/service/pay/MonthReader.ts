import { type Interval } from '@operations-in-teams/plugin-on-call-common';
import { monthWindow } from './months';
import type { MirroredMonth, PayMirrorStore, PersonKey } from '../../database';
import type { PayDirectory } from './PayDirectory';
import type { PayRules } from '../../config';
import { type MonthInput, toPayInput } from './toPayInput';

/** What the mirror knows of a month. */
export type MirrorOfMonth = {
  period: string;
  window: Interval;
  mirrored: MirroredMonth;
};

/** A month as the mirror knows it now. */
export type ReadMonth = MonthInput & MirrorOfMonth;

/** Reads what a month is computed from. */
export class MonthReader {
  readonly #options: {
    accounts: string[];
    mirror: PayMirrorStore;
    directory: PayDirectory;
    rules: PayRules;
  };

  constructor(options: {
    accounts: string[];
    mirror: PayMirrorStore;
    directory: PayDirectory;
    rules: PayRules;
  }) {
    this.#options = options;
  }

  /** The whole month, or what concerns one person. */
  async read(period: string, person?: PersonKey): Promise<ReadMonth> {
    const { payrollZone } = this.#options.rules.policy;
    return this.complete(await this.readMirror(period, payrollZone, person));
  }

  async readMirror(
    period: string,
    timeZone: string,
    person?: PersonKey,
  ): Promise<MirrorOfMonth> {
    const { accounts, mirror } = this.#options;
    const window = monthWindow(period, timeZone);
    const mirrored = await mirror.readMonth(accounts, window, person);
    return { period, window, mirrored };
  }

  /** With what the catalog and the rules say. */
  async complete(month: MirrorOfMonth): Promise<ReadMonth> {
    const { directory, rules } = this.#options;
    const { period, window, mirrored } = month;
    const held = new Set(mirrored.shifts.map(({ personId }) => personId));
    const userRefs = mirrored.people
      .filter(({ id }) => held.has(id))
      .flatMap(({ userRef }) => userRef ?? []);
    const known = await directory.read([...new Set(userRefs)], mirrored.teams);
    return {
      ...toPayInput(period, window, mirrored, known, rules),
      ...month,
    };
  }
}
