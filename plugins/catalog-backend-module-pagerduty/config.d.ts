import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /** PagerDuty services in the catalog, as the on-call plugin mirrors them. */
      pagerDuty?: {
        /** Namespace of the entities. Default `default`. */
        namespace?: string;

        /**
         * How often the mirror is read, besides whenever it tells of a change.
         * Default every 10 minutes, 5 minutes at most. It costs no request to
         * PagerDuty.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;

        /** How the owner is found. */
        owner?: {
          /** Groups by the name, or the id, of a team in PagerDuty. */
          aliases?: { [team: string]: string };
          /** Owner of services without one. Default `group:default/unowned`. */
          fallback?: string;
        };

        /** Guards against lists that lost services by a fault. */
        removal?: {
          /** Share of an account's services that may go at once. Default 20. */
          maxPercent?: number;
          /** Fingerprint, from the log, of refused removals that are right. */
          confirm?: string;
        };
      };
    };
  };
}
