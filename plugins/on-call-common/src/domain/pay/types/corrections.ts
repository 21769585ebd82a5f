import type { Interval } from '../../intervals';
import type { Decimal, Money, PayPeriod } from './basics';
import type { PayPerson, PaySource } from './input';

/**
 * Why a recomputed month differs from the one that was closed.
 * @public
 */
export type CorrectionReason = {
  kind:
    | 'on-call-added'
    | 'on-call-removed'
    | 'overlap-changed'
    | 'band-changed'
    | 'rate-changed'
    | 'counts-changed'
    | 'rounding';
  /** For people to read; without amounts. */
  message: string;
  minutes: number;
  /** Left out of rounding, which is of the whole line. */
  during?: Interval;
  scheduleId?: string;
  source?: PaySource;
};

/**
 * What a closed month was wrong by, in one line: added to the next open month.
 * Minutes and amount are what is to be added; negative where too much was paid.
 * @public
 */
export type PayCorrection = Money & {
  /** The month that is corrected. */
  corrects: PayPeriod;
  person: PayPerson;
  band: { id: string; title: string };
  perHour: Decimal;
  minutes: number;
  reasons: CorrectionReason[];
};
