import type { Claim } from './claims';
import { compareText } from './money';
import type { PayPolicy, PaySchedule, UnpaidReason } from './types';

/** Of time that nobody pays, the reason to give first. */
const REASONS: UnpaidReason[] = [
  'no-rate',
  'no-band',
  'office-hours',
  'level',
  'schedule',
  'person',
];

/**
 * Of claims on the same time, the one to count comes first: what is paid, then
 * the highest rate, then the first level, then by schedule, so that the same
 * input gives the same month in whatever order it comes. Amounts of different
 * currencies cannot be compared: that of the earlier rate of the policy is
 * preferred.
 */
export function createCompareClaims(
  policy: PayPolicy,
  scheduleOf: (id: string) => PaySchedule,
): (a: Claim, b: Claim) => number {
  const currencies = [...new Set(policy.rates.map(({ currency }) => currency))];
  return (a, b) =>
    rankOf(a) - rankOf(b) ||
    compareRates(a, b) ||
    (a.shift.level ?? Infinity) - (b.shift.level ?? Infinity) ||
    compareText(
      scheduleOf(a.shift.scheduleId).name,
      scheduleOf(b.shift.scheduleId).name,
    ) ||
    compareShifts(a.shift, b.shift);

  function compareRates(a: Claim, b: Claim) {
    if (!a.rate || !b.rate) return 0;
    return (
      currencies.indexOf(a.rate.currency) -
        currencies.indexOf(b.rate.currency) ||
      b.rate.value.comparedTo(a.rate.value)
    );
  }
}

function rankOf({ reason }: Claim) {
  return reason === undefined ? -1 : REASONS.indexOf(reason);
}

/** Any one order of shifts, by all that they are. */
export function compareShifts(a: Claim['shift'], b: Claim['shift']): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    compareText(a.scheduleId, b.scheduleId) ||
    compareText(identityOf(a), identityOf(b))
  );
}

function identityOf({ level, rotation, source }: Claim['shift']) {
  const { kind, by, insteadOf = '' } = source;
  return [
    level ?? '',
    rotation?.id ?? '',
    kind,
    by?.name ?? '',
    insteadOf,
  ].join('\n');
}
