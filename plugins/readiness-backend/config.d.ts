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
    /**
     * How long a level stands while evidence for it is missing or stale. A fail
     * lowers a level at once.
     * @default { days: 7 }
     */
    gracePeriod?: HumanDuration | string;
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
  };
}
