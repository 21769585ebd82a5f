import { InputError } from '@backstage/errors';
import { localDays, startOfDay } from './localDays';
import type { Interval } from '../intervals';
import type { PayPeriod } from './types';

const PERIOD = /^(\d{4})-(0[1-9]|1[0-2])$/;

/**
 * Whether a text is a month, as `yyyy-mm`.
 * @public
 */
export function isPayPeriod(period: string): boolean {
  return PERIOD.test(period);
}

/**
 * The month that lies so many months after another; before it where negative.
 * @public
 */
export function shiftPeriod(period: PayPeriod, months: number): PayPeriod {
  const match = PERIOD.exec(period);
  if (!match) {
    throw new InputError(`${period} is no month; write it like 2026-10`);
  }
  const index = Number(match[1]) * 12 + Number(match[2]) - 1 + months;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/**
 * From when until when a month lasts in a zone.
 * @public
 */
export function periodInterval(period: PayPeriod, timeZone: string): Interval {
  return {
    start: startOfDay(`${period}-01`, timeZone),
    end: startOfDay(`${shiftPeriod(period, 1)}-01`, timeZone),
  };
}

/**
 * The month that a moment lies in.
 * @public
 */
export function periodAt(moment: number, timeZone: string): PayPeriod {
  const [{ date }] = localDays({ start: moment, end: moment + 1 }, timeZone);
  return date.slice(0, 7);
}
