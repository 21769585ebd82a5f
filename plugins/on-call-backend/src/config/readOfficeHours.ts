import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  isTimeZone,
  type MinutesOfDay,
  type OfficeHours,
} from '@operations-in-teams/plugin-on-call-common';

const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];
const WORKDAY = ['09:00-17:00'];
const NIGHT = '22:00-07:00';

/** Reads the company's own hours, with their defaults. */
export function readOfficeHours(rootConfig: Config): OfficeHours {
  const config = rootConfig.getOptionalConfig('onCall.officeHours');
  const timeZone = config?.getOptionalString('timeZone') ?? 'UTC';
  if (!isTimeZone(timeZone)) {
    throw new InputError(
      'onCall.officeHours.timeZone is no time zone; write it like Europe/Stockholm',
    );
  }
  const chosen = DAYS.some(day => config?.has(day));
  return {
    timeZone,
    week: DAYS.map((day, index) => {
      const standard = !chosen && index < 5 ? WORKDAY : [];
      const ranges = config?.has(day) ? readRanges(config, day) : standard;
      return ranges.map(range => parse(range, `onCall.officeHours.${day}`));
    }),
    sleep: parse(
      rootConfig.getOptionalString('onCall.sleepHours') ?? NIGHT,
      'onCall.sleepHours',
      { overnight: true },
    ),
  };
}

function readRanges(config: Config, day: string): string[] {
  const value = config.getOptional(day);
  return Array.isArray(value)
    ? config.getStringArray(day)
    : [config.getString(day)];
}

function parse(
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
