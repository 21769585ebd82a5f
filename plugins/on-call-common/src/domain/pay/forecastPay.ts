import { computePay } from './computePay';
import { subtractMoney } from './money';
import type { PayForecast, PayInput } from './types';

/**
 * What a month will come to if everything that is scheduled is worked.
 * @param now - until when the month is over
 * @param knownUntil - until when shifts are known
 * @public
 */
export function forecastPay(
  input: PayInput,
  now: number,
  knownUntil: number,
): PayForecast {
  const until = (moment: number) =>
    input.shifts.map(shift => ({
      ...shift,
      end: Math.min(shift.end, moment),
    }));
  const month = computePay({ ...input, shifts: until(knownUntil) });
  const { totals: earned } = computePay({ ...input, shifts: until(now) });
  return {
    month,
    earned,
    coming: subtractMoney(month.totals, earned),
    knownUntil: Math.min(knownUntil, month.end),
  };
}
