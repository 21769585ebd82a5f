import { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { Config } from '@backstage/config';
import {
  type AwsCredentialsManager,
  DefaultAwsCredentialsManager,
} from '@backstage/integration-aws-node';
import {
  type Credentials,
  memoizeCredentials,
} from '../credentials/memoizeCredentials';
import { translateAwsError } from '../errors';
import { SdkOrganizationsReader } from '../organizations/SdkOrganizationsReader';
import type { OrganizationsReader } from '../organizations/types';
import { type Clock, systemClock } from '../pacing/Clock';
import { PacedRetryStrategy } from '../pacing/PacedRetryStrategy';
import { TokenBuckets } from '../pacing/TokenBuckets';
import type {
  AwsOrganizationsService,
  OrganizationOptions,
} from './AwsOrganizationsService';

const DEFAULT_REGION = 'us-east-1';
const DEFAULT_RATE_LIMIT = { requestsPerSecond: 4, burst: 8 };
const DEFAULT_MAX_ATTEMPTS = 8;

/**
 * Reads organisations with credentials from `@backstage/integration-aws-node`.
 * @public
 */
export class DefaultAwsOrganizationsService implements AwsOrganizationsService {
  readonly #credentialsManager: AwsCredentialsManager;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #buckets: TokenBuckets;
  readonly #credentials = new Map<string, () => Promise<Credentials>>();

  static fromConfig(
    config: Config,
    options: { clock?: Clock; random?: () => number } = {},
  ) {
    return new DefaultAwsOrganizationsService(
      DefaultAwsCredentialsManager.fromConfig(config),
      options.clock ?? systemClock,
      options.random ?? Math.random,
    );
  }

  private constructor(
    credentialsManager: AwsCredentialsManager,
    clock: Clock,
    random: () => number,
  ) {
    this.#credentialsManager = credentialsManager;
    this.#clock = clock;
    this.#random = random;
    this.#buckets = new TokenBuckets(clock);
  }

  readerOf(options: OrganizationOptions): OrganizationsReader {
    const { accountId, maxAttempts = DEFAULT_MAX_ATTEMPTS } = options;
    const client = new OrganizationsClient({
      region: options.region ?? DEFAULT_REGION,
      // Not `credentialDefaultProvider`: with it the SDK assumes the role anew
      // for every request.
      credentials: this.#credentialsOf(accountId),
      maxAttempts,
      retryStrategy: new PacedRetryStrategy({
        bucket: this.#buckets.bucketOf(
          accountId ?? '',
          'organizations',
          options.rateLimit ?? DEFAULT_RATE_LIMIT,
        ),
        clock: this.#clock,
        random: this.#random,
        maxAttempts,
      }),
      requestHandler: {
        connectionTimeout: 5_000,
        requestTimeout: 20_000,
        socketTimeout: 20_000,
        throwOnRequestTimeout: true,
      },
      customUserAgent: 'operations-in-teams',
    });
    return new SdkOrganizationsReader({ client, accountId });
  }

  #credentialsOf(accountId: string | undefined): () => Promise<Credentials> {
    const key = accountId ?? '';
    const known = this.#credentials.get(key);
    if (known) {
      return known;
    }
    const credentials = memoizeCredentials(async () => {
      try {
        // Asked for here and not at start: finding the provider may itself ask
        // AWS, and AWS may be away when the portal starts.
        const provider = await this.#credentialsManager.getCredentialProvider(
          accountId ? { accountId } : {},
        );
        return await provider.sdkCredentialProvider();
      } catch (error) {
        throw translateAwsError(error, {
          service: 'sts',
          operation: 'AssumeRole',
          accountId,
        });
      }
    }, this.#clock);
    this.#credentials.set(key, credentials);
    return credentials;
  }
}
