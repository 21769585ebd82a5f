import { type DependencyList, useRef } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useInterval from 'react-use/esm/useInterval';

const RELOAD_MILLISECONDS = 60_000;

/** What is known, also while or after a reload that failed. */
export type Known<T> = {
  value?: T;
  loading: boolean;
  error?: Error;
  retry(): void;
};

/**
 * Loads, and again every minute while it is seen. What was known stays as long
 * as `key` names the same thing.
 */
export function useKnown<T>(
  key: string,
  load: () => Promise<T>,
  dependencies: DependencyList,
): Known<T> {
  const { value, loading, error, retry } = useAsyncRetry(
    async () => ({ key, loaded: await load() }),
    [key, ...dependencies],
  );
  useInterval(() => {
    if (!loading && document.visibilityState === 'visible') retry();
  }, RELOAD_MILLISECONDS);

  const known = useRef(value);
  if (value) known.current = value;
  // While the next thing loads, what is at hand is still the last one.
  const current = known.current?.key === key ? known.current.loaded : undefined;
  return { value: current, loading, error, retry };
}
