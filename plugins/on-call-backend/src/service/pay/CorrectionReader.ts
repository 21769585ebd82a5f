import {
  computePay,
  diffMonths,
  type PayCorrection,
} from '@operations-in-teams/plugin-on-call-common';
import type {
  ClosingProblem,
  PayStore,
  PeriodRow,
  PersonKey,
} from '../../database';
import { byNow, sameShifts, shiftsByNow } from './byNow';
import { canonicalJson } from './canonicalJson';
import { scheduleKey } from './keys';
import type { MonthReader } from './MonthReader';
import type { MonthInput } from './toPayInput';

/**
 * So many closed months are compared with what is known by now. The mirror
 * follows changes for two months; what it saw last is paid with one of these
 * even where closings are late.
 */
const COMPARED_MONTHS = 6;

/** What months closed before have to be corrected by. */
export type Corrections = {
  corrections: PayCorrection[];
  /** The corrected months as they are by now, canonical JSON. */
  baselines: Array<{ period: string; input: string }>;
  problems: ClosingProblem[];
};

/** Compares closed months with what is known by now. */
export class CorrectionReader {
  readonly #months: MonthReader;
  readonly #store: PayStore;

  constructor(options: { months: MonthReader; store: PayStore }) {
    this.#months = options.months;
    this.#store = options.store;
  }

  /** Of months before the given one; those of one person, where one is named. */
  async read(
    period: string,
    periods: PeriodRow[],
    person?: PersonKey,
  ): Promise<Corrections> {
    const closed = periods
      .filter(row => row.closing && row.period < period)
      .slice(-COMPARED_MONTHS);
    const baselines = await this.#store.getBaselines(
      closed.map(row => row.period),
    );
    const found: Corrections = { corrections: [], baselines: [], problems: [] };
    for (const { period: corrected, closing } of closed) {
      const text =
        baselines.get(corrected) ??
        (await this.#store.getInput(corrected, closing!.number));
      const settled = ofPerson(JSON.parse(text) as MonthInput, person);
      const { payrollZone } = settled.input.policy;
      const mirror = await this.#months.readMirror(
        corrected,
        payrollZone,
        person,
      );
      const shifts = shiftsByNow(settled, mirror);
      if (sameShifts(shifts, settled.input.shifts)) continue;

      const current = byNow(settled, await this.#months.complete(mirror));
      const now = computePay(current.input);
      const corrections = diffMonths(computePay(settled.input), now);
      if (corrections.length === 0) continue;
      found.corrections.push(...corrections);
      found.baselines.push({
        period: corrected,
        input: canonicalJson(current),
      });
      found.problems.push(
        ...now.problems
          .filter(({ severity }) => severity === 'error')
          .map(problem => ({
            ...problem,
            message: `As ${corrected} is to be corrected: ${problem.message}`,
          })),
      );
    }
    return found;
  }
}

function ofPerson(month: MonthInput, person?: PersonKey): MonthInput {
  if (!person) return month;
  const id =
    'userRef' in person
      ? person.userRef
      : scheduleKey(person.account, person.id);
  const { input } = month;
  return {
    ...month,
    input: {
      ...input,
      shifts: input.shifts.filter(({ personId }) => personId === id),
    },
  };
}
