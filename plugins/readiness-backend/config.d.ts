import type { HumanDuration } from '@backstage/types';

export interface Config {
  /**
   * Readiness: standards, and the scorecards that follow from them.
   */
  readiness?: {
    /**
     * The standards in force. Where there are none, the standard that ships
     * with the plugin is.
     */
    standards?: Array<
      | {
          /**
           * Path of a YAML file; a relative one is taken from the directory
           * that the backend was started in, as for file locations of the
           * catalog. The file is read again while the backend runs.
           */
          file: string;
        }
      | {
          /**
           * Address of a YAML file, read as the catalog reads its URL
           * locations: with the credentials under `integrations`, or from a
           * host that `backend.reading.allow` names. The address is shown to
           * whoever may read standards.
           */
          url: string;
          /**
           * How often the address is asked; at least one second.
           * @default { minutes: 1 }
           */
          frequency?: HumanDuration | string;
        }
    >;
    waivers?: {
      /**
       * How far ahead a waiver may end.
       * @default { days: 90 }
       */
      maximum?: HumanDuration | string;
      /**
       * Groups whose members decide on waivers, besides the permission, such as
       * `group:default/on-call-reviewers`. Where there are none, whoever has
       * the permission decides; never the one who asks.
       */
      approverGroups?: string[];
    };
    /**
     * Evidence that is sent to `PUT /evidence/{id}` instead of collected.
     */
    pushSources?: Array<{
      /** Name under which rules read it, such as `buildServer`. */
      id: string;
      title?: string;
      /**
       * Age after which what was sent is stale.
       * @default { days: 1 }
       */
      maxAge?: HumanDuration | string;
      /**
       * Who may send it, besides the permission: services as
       * `external:build-server`, users, or groups. Whoever has the permission
       * where there are none.
       */
      pushers?: string[];
      /** What it knows of a subject, by name. */
      fields: {
        [name: string]: {
          /** bool, int, double, string, timestamp, list or map. */
          type: string;
          description: string;
          unit?: string;
          /** The type of a list's items. */
          items?: object;
          /** The fields of a map. */
          fields?: object;
        };
      };
    }>;
    /**
     * How long a level stands while evidence for it is missing or stale. A fail
     * lowers a level at once.
     * @default { days: 7 }
     */
    gracePeriod?: HumanDuration | string;
    /**
     * How teams take over operations, step by step; see docs/rollout.md.
     */
    rollout?: {
      /**
       * The stages, lowest first, instead of the five that ship. A team that was
       * never moved is in the first.
       */
      stages?: Array<{
        id: string;
        title: string;
        description?: string;
        /** What a team is asked for when it enters. */
        criteria?: Array<{
          id: string;
          title: string;
          why?: string;
          /**
           * Id of the standard that is meant.
           * @default "operational-ownership"
           */
          standard?: string;
          /** A rule passes for the team itself. */
          team?: { rule: string };
          /** A rule passes for, or a level is reached by, the team's services. */
          services?: {
            rule?: string;
            /** Id of a level. */
            level?: string;
            /** Only services to which this rule applies. */
            whereApplies?: string;
          };
          /** The team's services are accepted into on-call. */
          accepted?: { whereApplies?: string };
          /** The team has been so many days in the stage before. */
          days?: number | string;
        }>;
      }>;
      /**
       * After how many days at risk a review of a team's stage is due. Nothing
       * moves by itself.
       * @default 30
       */
      gracePeriodDays?: number | string;
      /** Rules by which it is told what central operations still carries. */
      centralOperations?: {
        /**
         * Id of the standard that has them.
         * @default "operational-ownership"
         */
        standard?: string;
        /**
         * Fails while central operations answers first.
         * @default "ONC-10"
         */
        answersFirst?: string;
        /**
         * Applies to services that run around the clock.
         * @default "ONC-05"
         */
        aroundTheClock?: string;
      };
      /** Who decides what teams ask for, beside the permissions. */
      mandate?: {
        /**
         * References of groups; whoever has the permission decides where there
         * are none.
         */
        groups?: string[];
        /**
         * How many people have to accept a system.
         * @default 1
         */
        approvals?: number | string;
      };
      /**
       * After how many days an acceptance is to be looked at again.
       * @default 365
       */
      reviewAfterDays?: number | string;
    };
    /** What people are told through Backstage's notifications. */
    notifications?: {
      /**
       * @default true
       */
      enabled?: boolean;
      /**
       * How often it is looked for what is new.
       * @default { minutes: 5 }
       */
      frequency?: HumanDuration | string;
      /** Topics that nobody is told of; everybody can switch off more. */
      off?: Array<
        | 'readiness-levels'
        | 'readiness-expiry'
        | 'on-call-gaps'
        | 'readiness-digest'
        | 'rollout'
        | 'campaigns'
      >;
    };
    sweep?: {
      /**
       * How often all subjects are evaluated; at least one second.
       * @default { minutes: 5 }
       */
      frequency?: HumanDuration | string;
      /**
       * How long one evaluation of all subjects may take.
       * @default { minutes: 30 }
       */
      timeout?: HumanDuration | string;
      /**
       * How long after the start the first one begins.
       * @default { seconds: 3 }
       */
      initialDelay?: HumanDuration | string;
    };
    history?: {
      /**
       * How long changes of results and levels are kept. Trends and what has
       * changed reach back no further.
       * @default { years: 2 }
       */
      keep?: HumanDuration | string;
    };
    catalog?: {
      /**
       * How often it is looked for what has changed in the catalog since the
       * last sweep; at least one second.
       * @default { seconds: 20 }
       */
      frequency?: HumanDuration | string;
    };
    /**
     * Sources of evidence, by their ids.
     */
    sources?: {
      [sourceId: string]: {
        /**
         * How often the source is asked for all subjects, at least one second;
         * otherwise as often as it says itself, or every five minutes.
         */
        frequency?: HumanDuration | string;
      };
    };
  };
}
