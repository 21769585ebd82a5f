import fc from 'fast-check';
import type { Clock } from './Clock';
import { TokenBucket } from './TokenBucket';
import { TokenBuckets } from './TokenBuckets';

function fakeClock(): Clock {
  let now = 1_000_000;
  return {
    now: () => now,
    sleep: async milliseconds => {
      now += milliseconds;
    },
  };
}

describe('TokenBucket', () => {
  it('never lets more requests through than burst and rate allow', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 }),
        async (requestsPerSecond, burst, pauses) => {
          const clock = fakeClock();
          const bucket = new TokenBucket({ requestsPerSecond, burst }, clock);
          const sent: number[] = [];
          for (const pause of pauses) {
            await clock.sleep(pause);
            await bucket.acquire();
            sent.push(clock.now());
          }
          // The slow oracle: count every window between two requests.
          for (let i = 0; i < sent.length; i++) {
            for (let j = i; j < sent.length; j++) {
              const seconds = (sent[j] - sent[i]) / 1000;
              expect(j - i + 1).toBeLessThanOrEqual(
                burst + seconds * requestsPerSecond + 1e-6,
              );
            }
          }
        },
      ),
    );
  });

  it('serves those who wait in the order in which they came', async () => {
    const clock = fakeClock();
    const bucket = new TokenBucket({ requestsPerSecond: 2, burst: 1 }, clock);
    const served: number[] = [];

    await Promise.all(
      [1, 2, 3, 4].map(async number => {
        await bucket.acquire();
        served.push(number);
      }),
    );

    expect(served).toEqual([1, 2, 3, 4]);
    expect(clock.now()).toBe(1_001_500);
  });

  it('halves its rate when throttled, down to a floor, and climbs back slowly', async () => {
    const clock = fakeClock();
    const bucket = new TokenBucket({ requestsPerSecond: 4, burst: 8 }, clock);

    bucket.throttled();
    expect(bucket.requestsPerSecond).toBe(2);
    await bucket.acquire();
    expect(clock.now()).toBe(1_000_500);

    for (let i = 0; i < 20; i++) {
      bucket.throttled();
    }
    expect(bucket.requestsPerSecond).toBe(0.25);

    bucket.succeeded();
    expect(bucket.requestsPerSecond).toBeCloseTo(0.33);
    for (let i = 0; i < 100; i++) {
      bucket.succeeded();
    }
    expect(bucket.requestsPerSecond).toBe(4);
  });

  it('does not lose tokens to a clock that is set back', async () => {
    let now = 1_000_000;
    const bucket = new TokenBucket(
      { requestsPerSecond: 1, burst: 2 },
      { now: () => now, sleep: async ms => void (now += ms) },
    );
    now -= 500_000;
    await bucket.acquire();
    await bucket.acquire();
    expect(now).toBe(500_000);
  });

  it('is one per organisation and service, with the lower of two limits', () => {
    const buckets = new TokenBuckets(fakeClock());
    const limit = { requestsPerSecond: 10, burst: 10 };
    const first = buckets.bucketOf('a', 'organizations', limit);

    expect(
      buckets.bucketOf('a', 'organizations', {
        requestsPerSecond: 3,
        burst: 5,
      }),
    ).toBe(first);
    expect(first.requestsPerSecond).toBe(3);
    expect(buckets.bucketOf('b', 'organizations', limit)).not.toBe(first);
    expect(buckets.bucketOf('a', 'sso', limit)).not.toBe(first);
  });
});
