/** What AWS counts together. @public */
export type AwsQuota =
  | 'organizations'
  | 'identityCenter'
  | 'account'
  | 'config';

/** Requests a second; what is left out is unlimited. @public */
export type AwsRequestLimits = Partial<Record<AwsQuota, number>>;

type Bucket = { tokens: number; filledAt: number };

/**
 * So many requests a second for each service, in token buckets that hold one
 * second's worth, counted in real time.
 */
export class RequestLimits {
  readonly #realTime: () => number;
  readonly #limits: AwsRequestLimits;
  readonly #buckets = new Map<AwsQuota, Bucket>();

  constructor(options: { realTime: () => number; limits?: AwsRequestLimits }) {
    this.#realTime = options.realTime;
    this.#limits = { ...options.limits };
  }

  get limits(): AwsRequestLimits {
    return { ...this.#limits };
  }

  set(quota: AwsQuota, requestsPerSecond: number | undefined): void {
    this.#limits[quota] = requestsPerSecond;
    this.#buckets.delete(quota);
  }

  /** Whether one more request may be answered; counts it. */
  take(quota: AwsQuota): boolean {
    const limit = this.#limits[quota];
    if (limit === undefined) return true;
    const now = this.#realTime();
    // A bucket for less than one request would never give any.
    const capacity = Math.max(1, limit);
    const bucket = this.#buckets.get(quota) ?? {
      tokens: capacity,
      filledAt: now,
    };
    const grown = ((now - bucket.filledAt) / 1000) * limit;
    const tokens = Math.min(capacity, bucket.tokens + grown);
    const allowed = tokens >= 1;
    this.#buckets.set(quota, {
      tokens: allowed ? tokens - 1 : tokens,
      filledAt: now,
    });
    return allowed;
  }
}
