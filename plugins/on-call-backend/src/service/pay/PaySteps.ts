import { ConflictError } from '@backstage/errors';
import type { PayState } from '@operations-in-teams/plugin-on-call-common';
import type { ClosingProblem, PayStore, PeriodRow } from '../../database';
import type { Clock } from '../../pagerduty';
import { freeze } from './freeze';
import type { PayMonths } from './PayMonths';
import type { Actor } from './PayService';

/** The steps that people take months by: open, reviewed, closed, exported. */
export class PaySteps {
  readonly #store: PayStore;
  readonly #months: PayMonths;
  readonly #clock: Clock;

  constructor(options: { store: PayStore; months: PayMonths; clock: Clock }) {
    this.#store = options.store;
    this.#months = options.months;
    this.#clock = options.clock;
  }

  async review(period: string, actor: Actor) {
    const seen = await this.#see(period, ['open', 'reviewed'], 'reviewed');
    const { frozen } = await this.#compute(period);
    await this.#take(seen, 'reviewed', actor, {
      reviewedHash: frozen.reviewHash,
    });
  }

  async close(period: string, actor: Actor) {
    const seen = await this.#see(period, ['reviewed'], 'closed');
    const { frozen } = await this.#compute(period);
    if (frozen.reviewHash !== seen.reviewedHash) {
      throw new ConflictError(
        `${period} is not what was reviewed any more: schedules, people or rules changed since. Review it again.`,
      );
    }
    await this.#take(seen, 'closed', actor, { frozen });
  }

  /** Only the last one: what was wrong with others is corrected by a later. */
  async reopen(period: string, actor: Actor) {
    const seen = await this.#see(
      period,
      ['closed', 'exported'],
      'opened again',
    );
    const later = (await this.#store.listPeriods()).find(
      row => row.period > period && row.closing,
    );
    if (later) {
      throw new ConflictError(
        `${period} cannot be opened again, since ${later.period} is closed after it. What was wrong with it is corrected in the next month that is closed.`,
      );
    }
    await this.#take(seen, 'open', actor);
  }

  async markExported(period: string, actor: Actor) {
    const seen = await this.#see(period, ['closed', 'exported'], 'exported');
    await this.#take(seen, 'exported', actor);
  }

  async #see(period: string, from: PayState[], done: string) {
    const seen = await this.#store.getPeriod(period);
    if (!from.includes(seen.state)) {
      throw new ConflictError(
        `${period} is ${
          seen.state
        } and cannot be ${done}: it has to be ${from.join(' or ')} first.`,
      );
    }
    return seen;
  }

  async #compute(period: string) {
    const { computed, summary } = await this.#months.getSummary(period);
    if (!computed) {
      throw new ConflictError(`${period} was closed by somebody else.`);
    }
    const errors = computed.problems.filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length > 0) throw new ConflictError(inWords(period, errors));
    return { frozen: freeze(computed, summary) };
  }

  async #take(
    seen: PeriodRow,
    to: PayState,
    { by, note }: Actor,
    {
      frozen,
      reviewedHash,
    }: { frozen?: ReturnType<typeof freeze>; reviewedHash?: string } = {},
  ) {
    const taken = await this.#store.takeStep(
      {
        period: seen.period,
        seen,
        to,
        at: new Date(this.#clock.now()),
        by,
        ...(note && { note }),
        ...(reviewedHash && { reviewedHash }),
      },
      frozen,
    );
    if (!taken) {
      throw new ConflictError(
        `Somebody else changed ${seen.period} at the same time. Look at it again.`,
      );
    }
  }
}

function inWords(period: string, errors: ClosingProblem[]) {
  return `${period} cannot be reviewed or closed. ${errors
    .map(({ message }) => `${message}.`)
    .join(' ')}`;
}
