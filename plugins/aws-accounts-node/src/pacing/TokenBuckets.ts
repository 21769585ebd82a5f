import type { Clock } from './Clock';
import { type RateLimit, TokenBucket } from './TokenBucket';

/** One token bucket per organisation and service, shared by all who ask. */
export class TokenBuckets {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  bucketOf(organization: string, service: string, limit: RateLimit) {
    const key = JSON.stringify([organization, service]);
    const known = this.#buckets.get(key);
    if (known) {
      known.lowerLimit(limit);
      return known;
    }
    const bucket = new TokenBucket(limit, this.#clock);
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
