import { createHash } from 'node:crypto';

/**
 * Ids follow from the seed and a name, never from order, so that adding
 * something to the company changes no other id.
 */
export type StableIds = {
  /** A number in [0, below). */
  number(below: number, ...name: string[]): number;
  hex(length: number, ...name: string[]): string;
  /** Seven characters as PagerDuty's ids. */
  pagerDuty(...name: string[]): string;
  /** Twenty-six characters as the ids in v3 schedules. */
  shift(...name: string[]): string;
  awsAccount(...name: string[]): string;
  awsUnit(...name: string[]): string;
};

export function createStableIds(seed: string): StableIds {
  const hash = (name: string[]) =>
    createHash('sha256')
      .update(JSON.stringify([seed, ...name]))
      .digest('hex');
  const base36 = (length: number, name: string[]) =>
    BigInt(`0x${hash(name)}`)
      .toString(36)
      .slice(-length)
      .padStart(length, '0');
  return {
    number: (below, ...name) => parseInt(hash(name).slice(0, 12), 16) % below,
    hex: (length, ...name) => hash(name).slice(0, length),
    pagerDuty: (...name) => `P${base36(6, name).toUpperCase()}`,
    shift: (...name) => base36(26, name).toUpperCase(),
    awsAccount: (...name) =>
      (BigInt(`0x${hash(name)}`) % 1_000_000_000_000n)
        .toString()
        .padStart(12, '0'),
    awsUnit: (...name) => `ou-lj01-${base36(8, name)}`,
  };
}
