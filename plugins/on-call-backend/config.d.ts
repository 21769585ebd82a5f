import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

/**
 * The PagerDuty accounts are read from `pagerDuty`, whose keys PagerDuty's own
 * plugin declares; see the README.
 */
export interface Config {
  onCall?: {
    /**
     * When PagerDuty is pulled. Every key may be left out; replicas share one
     * poller. Default: every 5 minutes, 10 minutes at most, from 5 seconds
     * after start.
     */
    pull?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;
    /**
     * Age after which what is known of an account is shown as stale.
     * Default: 30 minutes.
     */
    staleAfter?: HumanDuration | string;
    /**
     * How far ahead it is asked who is on call, 90 days at most.
     * Default: 35 days, so that 28 days are still known where the last pull is
     * a week old.
     */
    lookAhead?: HumanDuration | string;
    /**
     * How long a list of services, teams, people or policies that shrank by
     * more than a fifth has to be answered unchanged before it is believed.
     * Default: 1 hour.
     */
    confirmShrinkAfter?: HumanDuration | string;
    /**
     * Requests a minute, for each account, that reading schedules and reading
     * the history of incidents may each add to the pull. Default: 12, so that
     * all together stay well below 5 % of PagerDuty's limit.
     */
    requestsPerMinute?: number;
    /**
     * How far back incidents are read. Default: 13 months.
     */
    history?: HumanDuration | string;
    /**
     * The company's office time. A day that is not named is a day off, unless
     * none is named: then Monday to Friday 09:00-17:00.
     */
    officeHours?: {
      /** Zone of people who have none in PagerDuty. Default: UTC. */
      timeZone?: string;
      /** For example 09:00-17:00, or several such. */
      monday?: string | string[];
      tuesday?: string | string[];
      wednesday?: string | string[];
      thursday?: string | string[];
      friday?: string | string[];
      saturday?: string | string[];
      sunday?: string | string[];
    };
    /**
     * When people sleep. Default: 22:00-07:00.
     */
    sleepHours?: string;
    /**
     * What central operations is in PagerDuty, so that policies that still
     * have it on their first level are found.
     */
    centralOperations?: {
      /** Ids or names of teams, whose schedules count. */
      teams?: string[];
      /** Ids of schedules. */
      schedules?: string[];
    };
    webhooks?: {
      /**
       * Secrets of PagerDuty's webhook subscriptions; any of them may sign.
       * Without one, webhooks are refused.
       * @visibility secret
       */
      secrets?: string[];
      /**
       * Age after which a webhook is refused. PagerDuty retries for 48 hours.
       * Default: 49 hours.
       */
      maximumAge?: HumanDuration | string;
    };
  };
}
