import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
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
  /** Region of the Organizations endpoint; `us-east-1` where left out. */
  region?: string;
  rateLimit?: RateLimit;
  /** Attempts per request before it fails; 8 where left out. */
  maxAttempts?: number;
};

/**
 * Hands out readers of organisations. All users in one process share one set of
 * credentials and one token bucket per organisation.
 * @public
 */
export interface AwsOrganizationsService {
  readerOf(options: OrganizationOptions): OrganizationsReader;
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
