import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

/** One AWS organisation whose accounts are kept in the catalog. */
interface AwsOrganizationConfig {
  /**
   * The account through which the organisation is read: the management account,
   * a delegated administrator, or an account that the organisation's delegation
   * policy allows to read. Its role is looked up in `aws.accounts`. The main
   * account of `aws` where left out. Twelve digits, in quotes.
   */
  accountId?: string;

  /** Region of the Organizations endpoint. Default `us-east-1`. */
  region?: string;

  /** Namespace of the entities. Default `default`. */
  namespace?: string;

  /** `spec.type` of the entities. Default `cloud-account`. */
  type?: string;

  /**
   * How often the accounts are listed, and how long one run may take. Default
   * every 60 minutes, 20 minutes at most. Runs that list nothing come every 5
   * minutes in between, to read tags as they grow old, to go on after an
   * interruption, and to verify owners.
   */
  schedule?: SchedulerServiceTaskScheduleDefinitionConfig;

  /** Age at which the tags of an account are read again. Default 24 hours. */
  tagsMaxAge?: HumanDuration | string;

  /**
   * Age at which the names of organizational units are read again. Default 6
   * hours; at once where an account sits in a unit that is not known.
   */
  organizationalUnitsMaxAge?: HumanDuration | string;

  /**
   * How fast AWS Organizations may be asked. Its own limits are shared by
   * everything in the organisation.
   */
  rateLimit?: {
    /** Default 4. */
    requestsPerSecond?: number;
    /** Requests that may go at once after a pause. Default 8. */
    burst?: number;
  };

  /** Guards against lists that lost accounts by a fault or a wrong role. */
  removal?: {
    /** Share of the known accounts that may go at once. Default 20. */
    maxPercent?: number;
    /** Lets an empty list remove everything. Default false. */
    allowEmpty?: boolean;
    /** Fingerprint, from the log, of refused removals that are right. */
    confirm?: string;
  };

  /** How the owner is found. */
  owner?: {
    /** Tags that name a Group, by importance. Default `[team, owner]`. */
    tags?: string[];
    /** Groups by what tags call them. */
    aliases?: { [alias: string]: string };
    /** Owner of accounts without one. Default `group:default/unowned`. */
    fallback?: string;
  };

  /** How the system is found. */
  system?: {
    /** Tags that name a System, by importance. Default `[workload, system]`. */
    tags?: string[];
  };

  /** How components that run in the account are found. */
  component?: {
    /**
     * Tags that name Components or Resources, with spaces or commas between.
     * Default `[component]`.
     */
    tags?: string[];
  };

  /** How the lifecycle is found. */
  lifecycle?: {
    /** Default `[lifecycle, environment]`. */
    tags?: string[];
    /** Lifecycles by value of the tag. Default: `prod: production` and the like. */
    values?: { [value: string]: string };
  };

  /**
   * The isolation level that accounts declare: 1 restricted, 2 build server
   * only, 3 team. An override comes before a tag, a tag before a rule for
   * organizational units, and that before the account's name.
   */
  isolation?: {
    /** Default `isolation-level`. */
    tag?: string;
    /** Levels by value of the tag. Default `1`, `red`, `2`, `blue`, `3`, `green`. */
    values?: { [value: string]: number };
    /** Levels by account id. */
    overrides?: { [accountId: string]: number };
    /** Levels by glob over the path of units, such as `Workloads/Prod/**`. */
    organizationalUnits?: Array<{ path: string; level: number }>;
    /** Levels by regular expression over the account's name. */
    names?: Array<{ pattern: string; level: number }>;
  };

  /** Which accounts, and what of them. */
  include?: {
    /** Default `[ACTIVE, SUSPENDED, PENDING_CLOSURE]`. */
    states?: Array<
      | 'PENDING_ACTIVATION'
      | 'ACTIVE'
      | 'SUSPENDED'
      | 'PENDING_CLOSURE'
      | 'CLOSED'
    >;
    /** Puts the root user's e-mail address into an annotation. Default false. */
    email?: boolean;
  };

  /** AWS tags whose values become tags of the entity. Default none. */
  entityTags?: string[];

  /** Address of the AWS access portal, to link each account to it. */
  accessPortalUrl?: string;
}

export interface Config {
  catalog?: {
    providers?: {
      /**
       * AWS accounts in the catalog: one organisation, or several under ids of
       * their own.
       */
      awsOrganization?:
        | AwsOrganizationConfig
        | { [id: string]: AwsOrganizationConfig };
    };
  };
}
