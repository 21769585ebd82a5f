import type { Clock } from './Clock';

/**
 * How fast AWS may be asked.
 * @public
 */
export type RateLimit = {
  requestsPerSecond: number;
  /** How many requests may go at once after a pause. */
  burst: number;
};

const SLOWEST_REQUESTS_PER_SECOND = 0.25;

/**
 * Paces the requests to one service of one organisation. AWS's own limits are
 * shared by everything that runs in the organisation, so the rate halves where
 * AWS throttles and climbs back slowly (additive increase, multiplicative
 * decrease).
 */
export class TokenBucket {
  readonly #clock: Clock;
  #limit: RateLimit;
  #rate: number;
  #tokens: number;
  #filledAt: number;
  #queue: Promise<void> = Promise.resolve();

  constructor(limit: RateLimit, clock: Clock) {
    this.#clock = clock;
    this.#limit = limit;
    this.#rate = limit.requestsPerSecond;
    this.#tokens = limit.burst;
    this.#filledAt = clock.now();
  }

  get requestsPerSecond(): number {
    return this.#rate;
  }

  /** Two users of one bucket may ask for different limits: the lower one holds. */
  lowerLimit(limit: RateLimit) {
    this.#limit = {
      requestsPerSecond: Math.min(
        this.#limit.requestsPerSecond,
        limit.requestsPerSecond,
      ),
      burst: Math.min(this.#limit.burst, limit.burst),
    };
    this.#rate = Math.min(this.#rate, this.#limit.requestsPerSecond);
    this.#tokens = Math.min(this.#tokens, this.#limit.burst);
  }

  /** Resolves when one more request may go, first come, first served. */
  async acquire(): Promise<void> {
    const turn = this.#queue.then(() => this.#take());
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  throttled() {
    this.#refill();
    this.#rate = Math.max(
      this.#rate / 2,
      Math.min(SLOWEST_REQUESTS_PER_SECOND, this.#limit.requestsPerSecond),
    );
    this.#tokens = 0;
  }

  succeeded() {
    const limit = this.#limit.requestsPerSecond;
    if (this.#rate < limit) {
      this.#refill();
      this.#rate = Math.min(limit, this.#rate + limit / 50);
    }
  }

  async #take() {
    this.#refill();
    while (this.#tokens < 1) {
      const missing = 1 - this.#tokens;
      await this.#clock.sleep(Math.ceil((missing / this.#rate) * 1000));
      this.#refill();
    }
    this.#tokens -= 1;
  }

  #refill() {
    const now = this.#clock.now();
    // A clock that was set back must not take tokens away.
    const seconds = Math.max(0, now - this.#filledAt) / 1000;
    this.#tokens = Math.min(
      Math.max(1, this.#limit.burst),
      this.#tokens + seconds * this.#rate,
    );
    this.#filledAt = now;
  }
}
