import type {
  PayHolidays,
  PayPolicy,
} from '@operations-in-teams/plugin-on-call-common';

/** By what the company pays, as it is configured. */
export type PayRules = {
  policy: PayPolicy;
  /** Of the calendars of the policy, around a month. */
  holidaysOf(period: string): PayHolidays;
};
