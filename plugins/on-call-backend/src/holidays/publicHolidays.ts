import type { PayHoliday } from '@operations-in-teams/plugin-on-call-common';
import Holidays from 'date-holidays';

const DAY = 24 * 60;
const MINUTE = 60_000;

/** Whether holidays of a country, and of a part of it, are known. */
export function isKnownCountry(country: string, region?: string): boolean {
  const known = new Holidays();
  const code = country.toUpperCase();
  if (!Object.hasOwn(known.getCountries(), code)) return false;
  return (
    region === undefined ||
    Object.hasOwn(known.getStates(code) ?? {}, region.toUpperCase())
  );
}

/** Holidays of some types in one year, by date-holidays (CC-BY-3.0). */
export function publicHolidays(
  country: string,
  region: string | undefined,
  types: string[],
  year: number,
): PayHoliday[] {
  const calendar =
    region === undefined
      ? new Holidays(country)
      : new Holidays(country, region);
  return calendar
    .getHolidays(year)
    .filter(({ type }) => types.includes(type))
    .flatMap(({ date, name, start, end }) =>
      toDays(date, name, (end.getTime() - start.getTime()) / MINUTE),
    );
}

/**
 * One entry for each day. The date is local, as 2026-12-24 14:00:00; the
 * length is in real minutes, so that a day may be an hour longer or shorter.
 */
function toDays(date: string, name: string, length: number): PayHoliday[] {
  const [, day, hours, minutes] =
    /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d)/.exec(date) ?? [];
  const first = Number(hours) * 60 + Number(minutes);
  const end = wholeDays(first + length);
  const days: PayHoliday[] = [];
  for (let at = 0; at * DAY < end; at++) {
    const start = at === 0 ? first : 0;
    const until = Math.min(DAY, end - at * DAY);
    days.push({
      date: addDays(day, at),
      name,
      kind: start === 0 && until === DAY ? 'full' : 'half',
      hours: { start, end: until },
    });
  }
  return days;
}

function wholeDays(minutes: number) {
  const days = Math.round(minutes / DAY) * DAY;
  return Math.abs(minutes - days) <= 60 ? days : minutes;
}

export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
