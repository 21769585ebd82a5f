import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type {
  MinutesOfDay,
  PayPolicy,
  PayRounding,
  PaySelector,
} from '@operations-in-teams/plugin-on-call-common';
import { HolidayBook } from '../../holidays';
import { DAYS, readRanges } from '../readHours';
import { readOfficeHours } from '../readOfficeHours';
import type { PayRules } from '../types';
import { readBands } from './readBands';
import { readChoice, readWhole, readWholes } from './readValues';
import { readHolidays } from './readHolidays';
import { readRates } from './readRates';

const WHERE = 'onCall.pay';

/**
 * Reads by what the company pays; nothing where pay is not configured. What
 * can be read is not yet right: `checkPolicy` and `computePay` tell of unknown
 * zones, negative rates and the like, so that they keep months from being
 * closed and not the backend from starting.
 */
export function readPayPolicy(rootConfig: Config): PayRules | undefined {
  const config = rootConfig.getOptionalConfig(WHERE);
  if (!config) return undefined;
  const holidays = readHolidays(config, WHERE);
  const book = new HolidayBook(holidays);
  const levels = readWholes(config, 'levels', WHERE);
  const policy: PayPolicy = {
    payrollZone: readZone(rootConfig, config),
    officeHours: readPaidHours(rootConfig, config),
    clock: readChoice(config, 'clock', WHERE, [
      'person',
      'schedule',
      'payroll',
    ]),
    bands: readBands(config, WHERE),
    rates: readRates(config, WHERE),
    calendars: holidays.calendars.map(({ id, groups, zones }) => ({
      id,
      ...(groups && { groups }),
      ...(zones && { zones }),
    })),
    overlap: readChoice(config, 'overlap', WHERE, ['once', 'per-schedule']),
    ...(levels && { levels }),
    schedules: readSelector(config, 'schedules'),
    people: readSelector(config, 'people'),
    rounding: readRounding(config),
    minimumMinutes: readWhole(config, 'minimumMinutes', WHERE) ?? 0,
  };
  return { policy, holidaysOf: period => book.around(period) };
}

function readZone(rootConfig: Config, config: Config): string {
  const zone =
    config.getOptionalString('timeZone') ??
    rootConfig.getOptionalString('onCall.officeHours.timeZone');
  if (zone === undefined) {
    throw new InputError(
      `${WHERE}.timeZone is missing; it cuts months, so write that of payroll, like Europe/Stockholm`,
    );
  }
  return zone;
}

/** A range for Monday to Friday, or ranges by day, or those of `onCall`. */
function readPaidHours(rootConfig: Config, config: Config): MinutesOfDay[][] {
  const value = config.getOptional('officeHours');
  if (value === undefined) return readOfficeHours(rootConfig).week;
  if (typeof value === 'string' || Array.isArray(value)) {
    const workday = readRanges(config, 'officeHours', WHERE);
    return DAYS.map((_, index) => (index < 5 ? workday : []));
  }
  const byDay = config.getConfig('officeHours');
  return DAYS.map(day =>
    byDay.has(day) ? readRanges(byDay, day, `${WHERE}.officeHours`) : [],
  );
}

function readSelector(config: Config, key: string): PaySelector {
  const include = config.getOptionalStringArray(`${key}.include`);
  const exclude = config.getOptionalStringArray(`${key}.exclude`);
  return { ...(include && { include }), ...(exclude && { exclude }) };
}

function readRounding(config: Config): PayRounding {
  const where = `${WHERE}.rounding`;
  const rounding = config.getOptionalConfig('rounding');
  return {
    toMinutes: (rounding && readWhole(rounding, 'toMinutes', where)) ?? 1,
    direction: readChoice(rounding, 'direction', where, [
      'up',
      'nearest',
      'down',
    ]),
    per: readChoice(rounding, 'per', where, ['line', 'stretch']),
  };
}
