type Window = { endsAt: number; used: number };

export type RateLimitVerdict = {
  allowed: boolean;
  headers: Record<string, string>;
};

/** So many requests a minute for each token, counted in real time. */
export class RateLimiter {
  readonly #limit: number;
  readonly #realTime: () => number;
  readonly #windows = new Map<string, Window>();

  constructor(options: { limit: number; realTime: () => number }) {
    this.#limit = options.limit;
    this.#realTime = options.realTime;
  }

  take(token: string): RateLimitVerdict {
    const now = this.#realTime();
    let window = this.#windows.get(token);
    if (!window || window.endsAt <= now) {
      window = { endsAt: now + 60_000, used: 0 };
      this.#windows.set(token, window);
    }
    const allowed = window.used < this.#limit;
    if (allowed) window.used += 1;
    return {
      allowed,
      headers: rateLimitHeaders(
        this.#limit,
        this.#limit - window.used,
        Math.ceil((window.endsAt - now) / 1000),
      ),
    };
  }
}

export function rateLimitHeaders(
  limit: number,
  remaining: number,
  resetSeconds: number,
): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  };
}
