const SECOND = 1000;

/** Rate limits are by the minute: no header makes us wait for longer. */
export const LONGEST_WAIT = 60 * SECOND;

/** Milliseconds before the next attempt, after `failures` failed ones. */
export function backoff(failures: number, random: number): number {
  const ceiling = Math.min(LONGEST_WAIT, 0.5 * SECOND * 2 ** failures);
  return ceiling / 2 + (ceiling / 2) * random;
}

/** Milliseconds to wait after a 429, which may come without any header. */
export function rateLimitDelay(
  headers: Headers,
  failures: number,
  random: number,
): number {
  const seconds =
    readSeconds(headers, 'ratelimit-reset') ??
    readSeconds(headers, 'retry-after');
  return seconds === undefined
    ? backoff(failures + 3, random)
    : Math.min(LONGEST_WAIT, seconds * SECOND + SECOND * random);
}

/**
 * Milliseconds to wait before the next request, so that the limit is not used
 * up; a twentieth of it is left to others with the same key.
 */
export function pauseAfter(headers: Headers): number {
  const limit = readNumber(headers, 'ratelimit-limit') ?? 0;
  const remaining = readNumber(headers, 'ratelimit-remaining');
  const reset = readSeconds(headers, 'ratelimit-reset');
  if (remaining === undefined || reset === undefined) return 0;
  return remaining <= limit / 20 ? Math.min(LONGEST_WAIT, reset * SECOND) : 0;
}

function readSeconds(headers: Headers, name: string) {
  const seconds = readNumber(headers, name);
  return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}

function readNumber(headers: Headers, name: string) {
  const text = headers.get(name);
  const value = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
