import type {
  OfficeHours,
  PayHolidays,
  PayPolicy,
} from '@operations-in-teams/plugin-on-call-common';
import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';

/** How an account's requests are authorised. */
export type AccountCredentials =
  | { type: 'token'; token: string }
  | {
      type: 'oauth';
      clientId: string;
      clientSecret: string;
      subDomain: string;
      region: string;
      identityUrl: URL;
    };

/** One account that can be pulled. */
export type AccountConnection = {
  apiBaseUrl: URL;
  credentials: AccountCredentials;
};

/** One configured account; where `problem` is set it cannot be pulled. */
export type AccountConfig =
  | { id: string; connection: AccountConnection; problem?: undefined }
  | { id: string; connection?: undefined; problem: string };

/** The configured accounts, in the order of configuration. */
export type AccountsConfig = {
  accounts: AccountConfig[];
  /** The account of entities that name none; absent where none is marked. */
  defaultAccount?: string;
  /**
   * True where the account is configured without an id, so that the account
   * annotation of entities means nothing.
   */
  single: boolean;
};

/** Says in which zone a person lives; where none does, the company's counts. */
export type ZoneSource = 'pagerDuty' | 'catalog';

/** Settings under `onCall`. */
export type OnCallConfig = {
  schedule: SchedulerServiceTaskScheduleDefinition;
  staleAfterMs: number;
  lookAheadMs: number;
  confirmShrinkAfterMs: number;
  /** Of schedules and of history, each, beside the pull. */
  requestsPerMinute: number;
  hours: OfficeHours;
  /** Where a person's zone is looked for, in this order. */
  zonesFrom: ZoneSource[];
  /** In the titles of incidents that try the chain; in lower case. */
  testPageMarker: string;
  /** How far back shifts are read. */
  scheduleHistoryMs: number;
  /** How far back incidents are known. */
  historyMs: number;
  /** Left out where it is not configured what central operations is. */
  centralOperations?: { teams: string[]; schedules: string[] };
  webhooks: { secrets: string[]; maximumAgeMs: number };
};

/** By what the company pays. */
export type PayRules = {
  policy: PayPolicy;
  /** Of the policy's calendars, around a month. */
  holidaysOf(period: string): PayHolidays;
};
