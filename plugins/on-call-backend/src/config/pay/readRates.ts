import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { PayRate } from '@operations-in-teams/plugin-on-call-common';
import { readWholes } from './readValues';

/** Rates in their order of precedence, the simple `rate` last. */
export function readRates(config: Config, where: string): PayRate[] {
  const currency = config.getOptionalString('currency');
  const rates = (config.getOptionalConfigArray('rates') ?? []).map(
    (rate, index) =>
      readRate(rate, `${where}.rates[${index}]`, index, currency),
  );
  if (!config.has('rate')) return rates;
  const steps = readSteps(config, 'rate', where);
  return [...rates, { id: 'rate', currency: needed(currency, where), steps }];
}

function readRate(
  config: Config,
  where: string,
  index: number,
  currency: string | undefined,
): PayRate {
  const own = config.getOptionalString('currency') ?? currency;
  const list = (key: string) => config.getOptionalStringArray(key);
  const bands = list('bands');
  const levels = readWholes(config, 'levels', where);
  const groups = list('groups');
  const schedules = list('schedules');
  return {
    id: config.getOptionalString('id') ?? `rate-${index + 1}`,
    currency: needed(own, where),
    ...(bands && { bands }),
    ...(levels && { levels }),
    ...(groups && { groups }),
    ...(schedules && { schedules }),
    steps: readSteps(config, 'perHour', where),
  };
}

/** One amount that has always been, or amounts with the day they begin on. */
function readSteps(config: Config, key: string, where: string) {
  if (!Array.isArray(config.getOptional(key))) {
    return [{ perHour: readDecimal(config, key, where) }];
  }
  return config.getConfigArray(key).map((step, index) => {
    const from = step.getOptionalString('from');
    return {
      ...(from !== undefined && { from }),
      perHour: readDecimal(step, 'perHour', `${where}.${key}[${index}]`),
    };
  });
}

function readDecimal(config: Config, key: string, where: string): string {
  const value = config.getOptional(key);
  if (typeof value !== 'number' && typeof value !== 'string') {
    throw new InputError(`${where}.${key} is missing; write what an hour pays`);
  }
  return String(value).trim();
}

function needed(currency: string | undefined, where: string): string {
  if (currency === undefined) {
    throw new InputError(`${where}.currency is missing; write it like SEK`);
  }
  return currency;
}
