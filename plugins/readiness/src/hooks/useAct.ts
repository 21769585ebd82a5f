import { useCallback, useState } from 'react';
import useMountedState from 'react-use/esm/useMountedState';

/** An act that is being recorded, or why it was not. */
export type ActState = {
  busy: boolean;
  error?: Error;
  /** Resolves to whether it was recorded. */
  run(act: () => Promise<unknown>): Promise<boolean>;
};

/** Records what a person does; one at a time, and says so where it fails. */
export function useAct(): ActState {
  const mounted = useMountedState();
  const [state, setState] = useState<{ busy: boolean; error?: Error }>({
    busy: false,
  });
  const run = useCallback(
    async (act: () => Promise<unknown>) => {
      setState({ busy: true });
      try {
        await act();
        if (mounted()) setState({ busy: false });
        return true;
      } catch (error) {
        if (mounted()) {
          setState({
            busy: false,
            error: error instanceof Error ? error : new Error(String(error)),
          });
        }
        return false;
      }
    },
    [mounted],
  );
  return { ...state, run };
}
