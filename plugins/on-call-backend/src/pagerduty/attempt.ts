import { PagerDutyError } from './PagerDutyError';
import { readBody } from './readBody';

/** How one attempt of a request ended. */
export type AttemptOutcome =
  | { type: 'answered'; status: number; headers: Headers; body: string }
  /** Nothing, or only a part, came back: worth another attempt. */
  | { type: 'lost'; reason: string };

/**
 * Sends one request and reads its answer whole, within a time that holds for
 * both. Redirects are not followed, since they lead the token elsewhere.
 */
export async function attempt(
  url: URL,
  init: { method?: string; headers: Record<string, string>; body?: string },
  options: { timeoutMs: number; signal?: AbortSignal },
): Promise<AttemptOutcome> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal
    ? AbortSignal.any([options.signal, timeout])
    : timeout;
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    const body = await readBody(response, nameOf(url, init.method));
    return {
      type: 'answered',
      status: response.status,
      headers: response.headers,
      body,
    };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof PagerDutyError) throw error;
    return {
      type: 'lost',
      reason: timeout.aborted
        ? `no whole answer within ${options.timeoutMs} ms`
        : reasonOf(error),
    };
  }
}

/** A request as problems name it: without query, which tells too much. */
export function nameOf(url: URL, method: string = 'GET') {
  return `${method} ${url.origin}${url.pathname}`;
}

// Messages of fetch may quote headers; codes of Node say enough.
function reasonOf(error: unknown): string {
  const cause = (error as { cause?: { code?: unknown } } | undefined)?.cause;
  return typeof cause?.code === 'string' && /^[A-Z0-9_]+$/.test(cause.code)
    ? cause.code
    : 'the connection broke';
}
