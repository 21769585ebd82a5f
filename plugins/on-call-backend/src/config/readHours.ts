import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { MinutesOfDay } from '@operations-in-teams/plugin-on-call-common';

export const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** One range of hours, or several, of a day. */
export function readRanges(
  config: Config,
  key: string,
  where: string,
): MinutesOfDay[] {
  const value = config.getOptional(key);
  const ranges = Array.isArray(value)
    ? config.getStringArray(key)
    : [config.getString(key)];
  return ranges.map(range => parseRange(range, `${where}.${key}`));
}

/** A range of hours such as 09:00-17:00, in minutes of the day. */
export function parseRange(
  range: string,
  key: string,
  options: { overnight?: boolean } = {},
): MinutesOfDay {
  const match = /^(\d\d):(\d\d)\s*[-–]\s*(\d\d):(\d\d)$/.exec(range.trim());
  if (match) {
    const [, h1, m1, h2, m2] = match.map(Number);
    const start = h1 * 60 + m1;
    const end = h2 * 60 + m2;
    const valid =
      Math.max(m1, m2) < 60 &&
      start < 24 * 60 &&
      end <= 24 * 60 &&
      (start < end || (options.overnight && start !== end));
    if (valid) return { start, end };
  }
  throw new InputError(
    `${key} is no range of hours; write it like ${
      options.overnight ? '22:00-07:00' : '09:00-17:00'
    }`,
  );
}
