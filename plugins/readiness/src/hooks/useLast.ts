import type { Known } from '@operations-in-teams/ui';
import { useRef } from 'react';

/**
 * The last thing that was known stays while the next one is read, so that a
 * page does not jump with every filter; not where reading it fails.
 */
export function useLast<T>(state: Known<T | undefined>): Known<T> & {
  /** What is shown is not yet what was asked for. */ busy: boolean;
} {
  const last = useRef<T>();
  if (state.value !== undefined) last.current = state.value;
  const busy = state.value === undefined && !state.error;
  return {
    ...state,
    value: state.value ?? (busy ? last.current : undefined),
    busy,
  };
}
