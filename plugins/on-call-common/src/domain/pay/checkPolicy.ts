import { isTimeZone } from '../officeHours';
import { isCurrency } from './money';
import { isPayPeriod } from './period';
import type { PayPolicy, PayProblem, PayRate } from './types';

/** Nine digits and six decimals are exact in every sum of a month. */
const DECIMAL = /^-?\d{1,9}(\.\d{1,6})?$/;

/**
 * What is wrong with a policy, whatever month it is used for. Every problem is
 * an error.
 * @public
 */
export function checkPolicy(policy: PayPolicy): PayProblem[] {
  return [
    ...checkZones(policy),
    ...checkRates(policy),
    ...checkBands(policy),
    ...checkNumbers(policy),
  ];
}

/** What is wrong with the name of a month. */
export function checkPeriod(period: string): PayProblem[] {
  return isPayPeriod(period)
    ? []
    : [error('invalid-period', `${period} is no month; write it like 2026-10`)];
}

export function error(
  code: PayProblem['code'],
  message: string,
): PayProblem & { severity: 'error' } {
  return { code, severity: 'error', message };
}

function checkZones({ payrollZone, calendars }: PayPolicy): PayProblem[] {
  const named = [
    { zone: payrollZone, where: 'The payroll zone' },
    ...calendars.flatMap(({ id, zones = [] }) =>
      zones.map(zone => ({ zone, where: `A zone of the calendar ${id}` })),
    ),
  ];
  return named
    .filter(({ zone }) => !isTimeZone(zone))
    .map(({ zone, where }) =>
      error(
        'unknown-zone',
        `${where}, ${zone}, is no time zone; write it like Europe/Stockholm`,
      ),
    );
}

function checkRates({ rates, bands }: PayPolicy): PayProblem[] {
  if (rates.length === 0) {
    return [
      error(
        'pays-nobody',
        'The policy has no rate, so it pays nobody; add one',
      ),
    ];
  }
  const known = new Set(bands.map(({ id }) => id));
  return [
    ...repeated(rates.map(({ id }) => id)).map(id =>
      error('invalid-policy', `Two rates are called ${id}; rename one`),
    ),
    ...rates.flatMap(rate => [
      ...checkRate(rate),
      ...(rate.bands ?? [])
        .filter(band => !known.has(band))
        .map(band =>
          error(
            'invalid-policy',
            `The rate ${rate.id} is for the band ${band}, which the policy does not have`,
          ),
        ),
    ]),
  ];
}

function checkRate({ id, currency, steps }: PayRate): PayProblem[] {
  const problems: PayProblem[] = [];
  if (!isCurrency(currency)) {
    problems.push(
      error(
        'unknown-currency',
        `The currency of the rate ${id}, ${currency}, is none; write it like SEK`,
      ),
    );
  }
  for (const { from, perHour } of steps) {
    if (!DECIMAL.test(perHour)) {
      problems.push(
        error(
          'invalid-rate',
          `The rate ${id} of ${perHour} an hour is no number of at most 9 digits and 6 decimals`,
        ),
      );
    } else if (perHour.startsWith('-')) {
      problems.push(
        error(
          'negative-rate',
          `The rate ${id} is negative: ${perHour} an hour`,
        ),
      );
    }
    if (from !== undefined && !isDate(from)) {
      problems.push(
        error(
          'invalid-rate',
          `The rate ${id} begins on ${from}, which is no day; write it like 2026-01-31`,
        ),
      );
    }
  }
  if (repeated(steps.map(({ from = '' }) => from)).length > 0) {
    problems.push(
      error('invalid-rate', `The rate ${id} begins twice on the same day`),
    );
  }
  return problems;
}

function checkBands({ bands }: PayPolicy): PayProblem[] {
  return repeated(bands.map(({ id }) => id)).map(id =>
    error('invalid-policy', `Two bands are called ${id}; rename one`),
  );
}

function checkNumbers(policy: PayPolicy): PayProblem[] {
  const { officeHours, rounding, minimumMinutes } = policy;
  const problems: PayProblem[] = [];
  if (officeHours.length !== 7) {
    problems.push(
      error('invalid-policy', 'Office hours have to name seven days'),
    );
  }
  if (!isWhole(rounding.toMinutes, 1)) {
    problems.push(
      error(
        'invalid-policy',
        'Minutes can be rounded to 1 minute to 1440 only',
      ),
    );
  }
  if (!isWhole(minimumMinutes, 0)) {
    problems.push(
      error('invalid-policy', 'The minimum has to be 0 to 1440 minutes'),
    );
  }
  return problems;
}

function isWhole(value: number, least: number) {
  return Number.isInteger(value) && value >= least && value <= 1440;
}

function isDate(text: string) {
  const day = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}

function repeated(texts: string[]) {
  return [...new Set(texts.filter((text, at) => texts.indexOf(text) < at))];
}
