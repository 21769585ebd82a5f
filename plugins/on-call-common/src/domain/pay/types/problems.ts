/**
 * What is wrong with a policy or a month. Errors keep a month from being
 * closed, warnings ask to be read.
 * @public
 */
export type PayProblem = {
  code:
    | 'invalid-period'
    | 'unknown-zone'
    | 'unknown-currency'
    | 'invalid-rate'
    | 'negative-rate'
    | 'no-rate'
    | 'invalid-policy'
    | 'pays-nobody'
    | 'missing-month'
    | 'missing-holidays'
    | 'unknown-person'
    | 'unknown-schedule'
    | 'unmatched-person'
    | 'assumed-zone';
  severity: 'error' | 'warning';
  /** What is wrong, where, and what to do; safe to show to payroll. */
  message: string;
  /** Concerned people, by id. */
  personIds?: string[];
  scheduleIds?: string[];
  /** How much time it concerns. */
  minutes?: number;
};
