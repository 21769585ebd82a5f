import { ServiceUnavailableError } from '@backstage/errors';

/**
 * Runs what may take no longer than a time, and may be called off. Returns in
 * time also where the work does not heed its signal.
 */
export async function within<T>(
  limits: { ms: number; signal: AbortSignal },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  limits.signal.throwIfAborted();
  const controller = new AbortController();
  let stop: (reason: unknown) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reason => {
      controller.abort(reason);
      reject(reason);
    };
  });
  const onAbort = () => stop(limits.signal.reason);
  limits.signal.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(
    () =>
      stop(
        new ServiceUnavailableError(
          `no answer within ${limits.ms / 1000} seconds`,
        ),
      ),
    limits.ms,
  );
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    limits.signal.removeEventListener('abort', onAbort);
  }
}
