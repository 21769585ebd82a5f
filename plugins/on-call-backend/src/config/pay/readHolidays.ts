import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  type CalendarSource,
  type CompanyDay,
  type HolidaySources,
  isKnownCountry,
} from '../../holidays';
import { parseRange } from '../readHours';
import { readChoice, readDate } from './readValues';

const FULL_DAY = { start: 0, end: 24 * 60 };

/** Where holidays come from; calendars in their order of precedence. */
export function readHolidays(config: Config, where: string): HolidaySources {
  const own = `${where}.holidays`;
  const holidays = config.getOptionalConfig('holidays');
  const eves = holidays?.getOptionalString('eves');
  const calendars = (holidays?.getOptionalConfigArray('calendars') ?? []).map(
    (calendar, index) => readCalendar(calendar, `${own}.calendars[${index}]`),
  );
  // That of whoever has none of their own.
  if (config.has('country')) calendars.push(readCalendar(config, where));
  const days = (holidays?.getOptionalConfigArray('days') ?? []).map(
    (day, index) => readDay(day, `${own}.days[${index}]`),
  );
  if (calendars.length === 0 && days.length > 0) {
    calendars.push({ id: 'company' });
  }
  return {
    calendars,
    types: holidays?.getOptionalStringArray('types') ?? ['public', 'bank'],
    days,
    ...(eves !== undefined && { eves: parseRange(eves, `${own}.eves`) }),
  };
}

function readCalendar(config: Config, where: string): CalendarSource {
  const country = config.getString('country');
  const region = config.getOptionalString('region');
  if (!isKnownCountry(country, region)) {
    throw new InputError(
      region === undefined
        ? `${where}.country ${country} is none with known holidays; write it like SE`
        : `${where}.region ${region} is none of ${country}; write it like ny of US`,
    );
  }
  const groups = config.getOptionalStringArray('groups');
  const zones = config.getOptionalStringArray('zones');
  return {
    id:
      config.getOptionalString('id') ??
      (region === undefined ? country : `${country}-${region}`),
    country,
    ...(region !== undefined && { region }),
    ...(groups && { groups }),
    ...(zones && { zones }),
  };
}

function readDay(config: Config, where: string): CompanyDay {
  const hours = config.getOptionalString('hours');
  const calendars = config.getOptionalStringArray('calendars');
  return {
    date: readDate(config, 'date', where),
    name: config.getString('name'),
    kind: config.has('kind')
      ? readChoice(config, 'kind', where, ['full', 'half', 'eve'])
      : partOf(hours),
    hours: hours === undefined ? FULL_DAY : parseRange(hours, `${where}.hours`),
    ...(calendars && { calendars }),
  };
}

function partOf(hours: string | undefined): 'full' | 'half' {
  return hours === undefined ? 'full' : 'half';
}
