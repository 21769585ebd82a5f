import { attempt, nameOf } from './attempt';
import type { Clock } from './Clock';
import { PagerDutyError } from './PagerDutyError';
import { backoff, rateLimitDelay } from './retryTiming';

/** How patient a request is. */
export type RetryOptions = {
  attempts: number;
  /** For one attempt, from the connection to the end of the body. */
  timeoutMs: number;
  /** For all attempts and the waits between them. */
  totalMs: number;
};

export const RETRY_OPTIONS: RetryOptions = {
  attempts: 5,
  timeoutMs: 20_000,
  totalMs: 180_000,
};

export type Answer = { status: number; headers: Headers; body: unknown };

/**
 * Sends a request until it is answered for good: 429, 408, 5xx, lost
 * connections and cut bodies are tried again, as often and as long as `retry`
 * allows. What is answered then may still be a redirect or an error.
 */
export async function request(
  url: URL,
  init: Parameters<typeof attempt>[1],
  options: { clock: Clock; retry: RetryOptions; signal?: AbortSignal },
): Promise<Answer> {
  const { clock, retry, signal } = options;
  const target = nameOf(url, init.method);
  const deadline = clock.now() + retry.totalMs;

  for (let failures = 0; ; ) {
    const outcome = await attempt(url, init, {
      timeoutMs: retry.timeoutMs,
      signal,
    });
    const failure = failureOf(outcome, target);
    if (!('error' in failure)) return failure;

    const delay =
      failure.limited !== undefined
        ? rateLimitDelay(failure.limited, failures, clock.random())
        : backoff(failures, clock.random());
    failures++;
    if (failures >= retry.attempts || clock.now() + delay > deadline) {
      throw failure.error;
    }
    await clock.wait(delay, signal);
  }
}

type Failure = { error: PagerDutyError; limited?: Headers };

function failureOf(
  outcome: Awaited<ReturnType<typeof attempt>>,
  target: string,
): Answer | Failure {
  if (outcome.type === 'lost') {
    return {
      error: new PagerDutyError(
        'unreachable',
        `${target} cannot be reached (${outcome.reason}). Check the network and the configured URL.`,
      ),
    };
  }
  const { status, headers, body } = outcome;
  if (status === 429) {
    return {
      limited: headers,
      error: new PagerDutyError(
        'rate-limited',
        `${target} answered 429: the account's rate limit is used up. It is asked again with the next pull; raise onCall.pull.frequency if this stays.`,
      ),
    };
  }
  if (status === 408 || status >= 500) {
    return {
      error: new PagerDutyError(
        'unreachable',
        `${target} answered ${status}. It is asked again with the next pull.`,
      ),
    };
  }
  if (status >= 300) return { status, headers, body: undefined };
  try {
    return { status, headers, body: JSON.parse(body) };
  } catch {
    return {
      error: new PagerDutyError(
        'bad-answer',
        `${target} answered ${status} without valid JSON; check that the configured URL is PagerDuty's.`,
      ),
    };
  }
}
