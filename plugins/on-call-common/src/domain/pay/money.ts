import { Decimal as DecimalJs } from 'decimal.js';
import type { Decimal, Money } from './types';

/** Exact for every amount that a policy may hold, with half up for money. */
export const Exact = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
});

export type ExactNumber = DecimalJs;

const knownMinorUnits = new Map<string, number>();

/**
 * How many decimals a currency's smallest unit has: 2 of SEK, 0 of JPY.
 * @public
 */
export function minorUnits(currency: string): number {
  let units = knownMinorUnits.get(currency);
  if (units === undefined) {
    units =
      new Intl.NumberFormat('en', {
        style: 'currency',
        currency,
      }).resolvedOptions().maximumFractionDigits ?? 2;
    knownMinorUnits.set(currency, units);
  }
  return units;
}

/** Whether a currency is one that is in use. */
export function isCurrency(currency: string): boolean {
  return Intl.supportedValuesOf('currency').includes(currency);
}

/** What minutes are worth, rounded half up to the currency's minor unit. */
export function amountOf(
  minutes: number,
  perHour: Decimal,
  currency: string,
): Decimal {
  return new Exact(perHour)
    .times(minutes)
    .div(60)
    .toFixed(minorUnits(currency), Exact.ROUND_HALF_UP);
}

/**
 * Exact sums by currency, in order of currency.
 * @public
 */
export function sumMoney(items: Money[]): Money[] {
  const sums = new Map<string, ExactNumber>();
  for (const { currency, amount } of items) {
    sums.set(currency, (sums.get(currency) ?? new Exact(0)).plus(amount));
  }
  return [...sums.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([currency, sum]) => ({
      currency,
      amount: sum.toFixed(minorUnits(currency)),
    }));
}

/**
 * The first sums less the second, by currency.
 * @public
 */
export function subtractMoney(items: Money[], less: Money[]): Money[] {
  return sumMoney([
    ...items,
    ...less.map(({ currency, amount }) => ({
      currency,
      amount: new Exact(amount).negated().toFixed(),
    })),
  ]);
}

/** The same order on every machine, whatever its language. */
export function compareText(a: string, b: string) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
