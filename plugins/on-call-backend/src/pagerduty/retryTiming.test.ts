import fc from 'fast-check';
import {
  backoff,
  LONGEST_WAIT,
  pauseAfter,
  rateLimitDelay,
} from './retryTiming';

const random = fc.double({ min: 0, max: 1, noNaN: true });
const header = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom('', ' ', 'soon', '-1', 'NaN', 'Infinity', '1e99'),
);

describe('retry timing', () => {
  it('never waits for nothing, for less than nothing or for long', () => {
    fc.assert(
      fc.property(header, header, header, fc.nat(40), random, (...given) => {
        const [reset, remaining, limit, failures, dice] = given;
        const headers = new Headers({
          'ratelimit-reset': reset,
          'ratelimit-remaining': remaining,
          'ratelimit-limit': limit,
        });
        for (const delay of [
          backoff(failures, dice),
          rateLimitDelay(headers, failures, dice),
          pauseAfter(headers),
        ]) {
          expect(delay).toBeGreaterThanOrEqual(0);
          expect(delay).toBeLessThanOrEqual(LONGEST_WAIT);
        }
        expect(backoff(failures, dice)).toBeGreaterThan(0);
      }),
    );
  });

  it('takes retry-after where the rate limit headers are missing', () => {
    const headers = new Headers({ 'retry-after': '3' });
    expect(rateLimitDelay(headers, 0, 0)).toBe(3000);
    expect(pauseAfter(headers)).toBe(0);
  });
});
