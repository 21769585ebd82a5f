import type { Interval } from '../intervals';
import { startOfDay } from './localDays';
import { Exact, type ExactNumber } from './money';
import type { PayPolicy, PayRate } from './types';

/** What an hour is worth while one step of a rate is in effect. */
export type Rate = {
  id: string;
  currency: string;
  /** Without needless zeros, so that equal rates are equal texts. */
  perHour: string;
  value: ExactNumber;
  from?: string;
};

/** A stretch in which one rate is in effect, or none. */
export type RateStretch = Interval & { rate?: Rate };

type Step = { start: number; rate: Rate };

/** Knows since when the steps of a policy's rates are in effect. */
export class RateTimelines {
  readonly #steps = new Map<PayRate, Step[]>();
  readonly #timelines = new Map<string, RateStretch[]>();

  constructor(
    readonly window: Interval,
    policy: Pick<PayPolicy, 'rates' | 'payrollZone'>,
  ) {
    for (const rate of policy.rates) {
      this.#steps.set(rate, stepsOf(rate, policy.payrollZone));
    }
  }

  /** Cuts the window by which of some rates, in their order, is in effect. */
  of(rates: PayRate[]): RateStretch[] {
    const key = rates.map(({ id }) => id).join('\n');
    const known = this.#timelines.get(key);
    if (known) return known;
    const steps = rates.map(rate => this.#steps.get(rate) ?? []);
    const { start, end } = this.window;
    const cuts = steps
      .flat()
      .map(step => step.start)
      .filter(cut => start < cut && cut < end);
    const ordered = [...new Set([start, ...cuts])].sort((a, b) => a - b);
    const timeline = ordered.map((cut, index) => ({
      start: cut,
      end: ordered[index + 1] ?? end,
      rate: inEffect(steps, cut),
    }));
    this.#timelines.set(key, timeline);
    return timeline;
  }
}

function inEffect(steps: Step[][], moment: number) {
  for (const ofOneRate of steps) {
    const step = ofOneRate.findLast(({ start }) => start <= moment);
    if (step) return step.rate;
  }
  return undefined;
}

function stepsOf({ id, currency, steps }: PayRate, payrollZone: string) {
  return steps
    .map(({ from, perHour }): Step => {
      const value = new Exact(perHour);
      return {
        start: from === undefined ? -Infinity : startOfDay(from, payrollZone),
        rate: { id, currency, perHour: value.toFixed(), value, from },
      };
    })
    .sort((a, b) => a.start - b.start);
}
