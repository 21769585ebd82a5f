import type { OrganizationsClientConfig } from '@aws-sdk/client-organizations';
import type { Clock } from './Clock';
import type { TokenBucket } from './TokenBucket';

type RetryStrategy = Extract<
  NonNullable<OrganizationsClientConfig['retryStrategy']>,
  { recordSuccess: unknown }
>;
type RetryToken = Parameters<RetryStrategy['recordSuccess']>[0];
type RetryErrorInfo = Parameters<RetryStrategy['refreshRetryTokenForRetry']>[1];

const THROTTLED_BASE_MS = 500;
const TRANSIENT_BASE_MS = 100;
const LONGEST_WAIT_MS = 20_000;

/**
 * Makes every attempt of the AWS SDK, the first and the repeated ones, take its
 * turn at the token bucket. What deserves another attempt is the SDK's own
 * judgement; how long to wait is ours.
 */
export class PacedRetryStrategy implements RetryStrategy {
  readonly #bucket: TokenBucket;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #maxAttempts: number;

  constructor(options: {
    bucket: TokenBucket;
    clock: Clock;
    random: () => number;
    maxAttempts: number;
  }) {
    this.#bucket = options.bucket;
    this.#clock = options.clock;
    this.#random = options.random;
    this.#maxAttempts = options.maxAttempts;
  }

  async acquireInitialRetryToken(): Promise<RetryToken> {
    await this.#bucket.acquire();
    return retryToken(0);
  }

  async refreshRetryTokenForRetry(
    token: RetryToken,
    info: RetryErrorInfo,
  ): Promise<RetryToken> {
    if (info.errorType === 'THROTTLING') {
      this.#bucket.throttled();
    }
    const retries = token.getRetryCount() + 1;
    if (info.errorType === 'CLIENT_ERROR' || retries >= this.#maxAttempts) {
      throw info.error ?? new Error('No further attempt');
    }
    await this.#clock.sleep(this.#waitBefore(retries, info));
    await this.#bucket.acquire();
    return retryToken(retries);
  }

  recordSuccess() {
    this.#bucket.succeeded();
  }

  #waitBefore(retries: number, info: RetryErrorInfo): number {
    const base =
      info.errorType === 'THROTTLING' ? THROTTLED_BASE_MS : TRANSIENT_BASE_MS;
    const longest = Math.min(LONGEST_WAIT_MS, base * 2 ** retries);
    const jittered = longest / 2 + (this.#random() * longest) / 2;
    const hinted = info.retryAfterHint
      ? info.retryAfterHint.getTime() - this.#clock.now()
      : 0;
    return Math.max(jittered, Math.min(hinted, LONGEST_WAIT_MS));
  }
}

function retryToken(retries: number): RetryToken {
  return {
    getRetryCount: () => retries,
    // The strategy has waited already.
    getRetryDelay: () => 0,
  };
}
