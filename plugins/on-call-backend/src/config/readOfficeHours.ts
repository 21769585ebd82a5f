import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  isTimeZone,
  type OfficeHours,
} from '@operations-in-teams/plugin-on-call-common';
import { DAYS, parseRange, readRanges } from './readHours';

const WORKDAY = '09:00-17:00';
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
      if (config?.has(day)) {
        return readRanges(config, day, 'onCall.officeHours');
      }
      return !chosen && index < 5 ? [parseRange(WORKDAY, day)] : [];
    }),
    sleep: parseRange(
      rootConfig.getOptionalString('onCall.sleepHours') ?? NIGHT,
      'onCall.sleepHours',
      { overnight: true },
    ),
  };
}
