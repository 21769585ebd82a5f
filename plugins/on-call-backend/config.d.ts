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
  };
}
