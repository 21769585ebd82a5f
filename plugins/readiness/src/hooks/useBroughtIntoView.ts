import { useEffect, useRef } from 'react';
import useLatest from 'react-use/esm/useLatest';

/**
 * Scrolls to an element and gives it the focus when it becomes the target, and
 * again whenever the number of the request changes; 0 is no request.
 */
export function useBroughtIntoView<T extends HTMLElement>(
  request: number,
  onTarget: () => void,
) {
  const element = useRef<T>(null);
  const latest = useLatest(onTarget);
  useEffect(() => {
    if (request === 0) return;
    latest.current();
    element.current?.scrollIntoView?.({ block: 'center' });
    element.current?.focus({ preventScroll: true });
  }, [request, latest]);
  return element;
}
