import {
  type AwsCredentialsManager,
  DefaultAwsCredentialsManager,
} from '@backstage/integration-aws-node';
import type { Config } from '@backstage/config';
import {
  type Credentials,
  memoizeCredentials,
} from '../credentials/memoizeCredentials';
import { translateAwsError } from '../errors';
import type { Clock } from '../pacing/Clock';
import { PacedRetryStrategy } from '../pacing/PacedRetryStrategy';
import type { RateLimit } from '../pacing/TokenBucket';
import { TokenBuckets } from '../pacing/TokenBuckets';

const DEFAULT_REGION = 'us-east-1';
const DEFAULT_MAX_ATTEMPTS = 8;

/** Whom an AWS client asks, as whom, and how fast. */
export type ClientOptions = {
  accountId?: string;
  region?: string;
  rateLimit?: RateLimit;
  maxAttempts?: number;
};

/** Settings of AWS clients that share credentials and pace in one process. */
export class PacedClients {
  readonly #credentialsManager: AwsCredentialsManager;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #buckets: TokenBuckets;
  readonly #credentials = new Map<string, () => Promise<Credentials>>();

  static fromConfig(
    config: Config,
    options: { clock: Clock; random: () => number },
  ) {
    return new PacedClients(
      DefaultAwsCredentialsManager.fromConfig(config),
      options.clock,
      options.random,
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

  /** What a client of the AWS SDK is made with; `service` names the bucket. */
  settings(
    service: string,
    options: ClientOptions,
    defaultRateLimit: RateLimit,
  ) {
    const { accountId, maxAttempts = DEFAULT_MAX_ATTEMPTS } = options;
    return {
      region: options.region ?? DEFAULT_REGION,
      // Not `credentialDefaultProvider`: with it the SDK assumes the role anew
      // for every request.
      credentials: this.#credentialsOf(accountId),
      maxAttempts,
      retryStrategy: new PacedRetryStrategy({
        bucket: this.#buckets.bucketOf(
          accountId ?? '',
          service,
          options.rateLimit ?? defaultRateLimit,
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
    };
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
