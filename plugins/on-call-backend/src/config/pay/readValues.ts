import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** One of some words; the first where none is configured. */
export function readChoice<T extends string>(
  config: Config | undefined,
  key: string,
  where: string,
  choices: [T, ...T[]],
): T {
  const value = config?.getOptionalString(key);
  if (value === undefined) return choices[0];
  const choice = choices.find(item => item === value);
  if (!choice) {
    throw new InputError(
      `${where}.${key} is ${value}; it may be ${choices.join(', ')}`,
    );
  }
  return choice;
}

export function readWhole(config: Config, key: string, where: string) {
  const value = config.getOptionalNumber(key);
  if (value !== undefined && !Number.isInteger(value)) {
    throw new InputError(`${where}.${key} has to be a whole number`);
  }
  return value;
}

/** A list of numbers, such as escalation levels. */
export function readWholes(config: Config, key: string, where: string) {
  const value = config.getOptional(key);
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every(Number.isInteger)) {
    throw new InputError(`${where}.${key} is no list of whole numbers`);
  }
  return value.map(Number);
}

/** A day, with its year or of every year. */
export function readDate(config: Config, key: string, where: string) {
  const value = config.getString(key);
  if (!/^(\d{4}-)?\d\d-\d\d$/.test(value)) {
    throw new InputError(
      `${where}.${key} is no day; write it like 2026-12-31, or 12-31 for every year`,
    );
  }
  return value;
}
