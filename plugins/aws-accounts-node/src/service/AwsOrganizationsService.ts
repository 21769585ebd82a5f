import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import type { ConfigAggregatorReader } from '../configAggregator/types';
import type { ContactsReader } from '../contacts/types';
import type { IdentityCenterReader } from '../identityCenter/types';
import type { OrganizationsReader } from '../organizations/types';
import type { RateLimit } from '../pacing/TokenBucket';
import { DefaultAwsOrganizationsService } from './DefaultAwsOrganizationsService';

/**
 * Which organisation to read, and how.
 * @public
 */
export type OrganizationOptions = {
  /**
   * The account through which the organisation is read, looked up among the
   * `aws` accounts of the configuration; the main account where left out.
   */
  accountId?: string;
  /** Region of the endpoint; `us-east-1` where left out. */
  region?: string;
  rateLimit?: RateLimit;
  /** Attempts per request before it fails; 8 where left out. */
  maxAttempts?: number;
};

/**
 * Which AWS Config aggregator to read, and how.
 * @public
 */
export type ConfigAggregatorOptions = OrganizationOptions & {
  aggregatorName: string;
  /**
   * Key of the tag by which an SNS topic names the PagerDuty service that it
   * pages; `pagerduty-service-id` where absent.
   */
  pagingTag?: string;
};

/**
 * Hands out readers of organisations. All users in one process share one set of
 * credentials per account, and one token bucket per account and service.
 * @public
 */
export interface AwsOrganizationsService {
  readerOf(options: OrganizationOptions): OrganizationsReader;

  /**
   * Reads IAM Identity Center and its identity store, by default 8 times a
   * second. The region must be the home region of the Identity Center.
   */
  identityCenterOf(options: OrganizationOptions): IdentityCenterReader;

  /** Reads alternate contacts, by default 5 times a second. */
  contactsOf(options: OrganizationOptions): ContactsReader;

  /** Asks an aggregator of AWS Config, by default twice a second. */
  configAggregatorOf(options: ConfigAggregatorOptions): ConfigAggregatorReader;
}

/**
 * Reads AWS organisations with the credentials of the `aws` configuration.
 * @public
 */
export const awsOrganizationsServiceRef =
  createServiceRef<AwsOrganizationsService>({
    id: 'aws-accounts.organizations',
    scope: 'root',
    defaultFactory: async service =>
      createServiceFactory({
        service,
        deps: { config: coreServices.rootConfig },
        factory: ({ config }) =>
          DefaultAwsOrganizationsService.fromConfig(config),
      }),
  });
