import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

/** How fast one service of AWS may be asked. */
interface RateLimitConfig {
  requestsPerSecond?: number;
  /** Requests that may go at once after a pause. */
  burst?: number;
}

/** One AWS organisation. Its accounts are those of the catalog. */
interface AwsAccountsOrganizationConfig {
  /**
   * The account through which AWS is asked, unless a part below names another.
   * Its role is looked up in `aws.accounts`; the main account of `aws` where
   * left out. Twelve digits, in quotes.
   */
  accountId?: string;

  /**
   * Id of the organisation, such as `o-exampleorg1`. Only needed where several
   * organisations are configured.
   */
  organizationId?: string;

  /** Who reaches the accounts. */
  identityCenter?: {
    /** The delegated administrator of IAM Identity Center. */
    accountId?: string;
    /** Home region of IAM Identity Center. Default `us-east-1`. */
    region?: string;
    /** Only needed where several instances can be seen. */
    instanceArn?: string;
    /** Names of permission sets that are kept for emergencies. */
    breakGlassPermissionSets?: string[];
    /** Names of permission sets that only read, whatever their policies say. */
    readOnlyPermissionSets?: string[];
    /**
     * Names of groups or users of the identity store that are build servers and
     * no people. Only needed where build servers sign in that way; those that
     * come by federation are not seen here.
     */
    buildServers?: string[];
    /** Who may write in accounts of isolation level 1. */
    restricted?: {
      /**
       * Names of groups or people, as in the identity store. Where left out,
       * everybody may who does so otherwise than with a team.
       */
      principals?: string[];
      /** How many people at most, IAM users included. Default 5. */
      maxPeople?: number;
    };
    /**
     * Groups and people of the identity store, by name, as entity references of
     * the catalog, where neither name nor e-mail address tells.
     */
    aliases?: { [name: string]: string };
  };

  /** Alternate contacts. */
  contacts?: {
    /** A delegated administrator of AWS Account Management. */
    accountId?: string;
    /**
     * Region of the endpoint. Default `us-east-1`, which the partitions
     * aws-us-gov and aws-cn do not have.
     */
    region?: string;
  };

  /** What runs in the accounts. */
  config?: {
    /** Name of the aggregator that holds the organisation. */
    aggregatorName: string;
    /** The account that holds the aggregator. */
    accountId?: string;
    /** Region of the aggregator. Default `us-east-1`. */
    region?: string;
    /**
     * Key of the tag by which an SNS topic names the PagerDuty service that it
     * pages. Default `pagerduty-service-id`.
     */
    pagingTag?: string;
  };
}

/** One kind of facts. */
interface AwsAccountsFactsConfig {
  enabled?: boolean;
  /**
   * Age at which facts count as unknown. They are read again at half of it.
   * Default 48 hours.
   */
  maxAge?: HumanDuration | string;
  rateLimit?: RateLimitConfig;
}

export interface Config {
  readiness?: {
    awsAccounts?: {
      /**
       * How often to look for facts that have grown old, and how long one run
       * may take. Default every 5 minutes, 20 minutes at most.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;

      /** Who reaches each account, from IAM Identity Center. Default on. */
      access?: AwsAccountsFactsConfig;

      /** Which alternate contacts each account has. Default off. */
      contacts?: AwsAccountsFactsConfig;

      /** What AWS Config's aggregator recorded. Default off. */
      config?: AwsAccountsFactsConfig;

      /** By an id of your own. */
      organizations?: { [id: string]: AwsAccountsOrganizationConfig };
    };
  };
}
