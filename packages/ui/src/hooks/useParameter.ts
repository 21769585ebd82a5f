import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * A part of the page's address, so that what is shown can be linked to. Does
 * not fill the browser's history with every change.
 */
export function useParameter(
  name: string,
): [value: string, set: (value: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (value: string) =>
      setParameters(
        before => {
          const after = new URLSearchParams(before);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        },
        { replace: true },
      ),
    [name, setParameters],
  );
  return [parameters.get(name) ?? '', set];
}
