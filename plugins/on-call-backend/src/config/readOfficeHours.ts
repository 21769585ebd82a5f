import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  isTimeZone,
  type OfficeHours,
} from '@operations-in-teams/plugin-on-call-common';
import { DAYS, parseRange, readRanges } from './readHours';
import type { ZoneSource } from './types';

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

const ZONE_SOURCES: ZoneSource[] = ['pagerDuty', 'catalog'];

/** Where a person's zone is looked for; the company's own comes last anyway. */
export function readZoneSources(rootConfig: Config): ZoneSource[] {
  const key = 'onCall.officeHours.personTimeZones';
  const chosen = rootConfig.getOptionalStringArray(key);
  if (!chosen) return ZONE_SOURCES;
  return chosen.map(name => {
    const source = ZONE_SOURCES.find(other => other === name);
    if (source) return source;
    throw new InputError(
      `${key} holds "${name}"; use ${ZONE_SOURCES.join(' and ')}`,
    );
  });
}
