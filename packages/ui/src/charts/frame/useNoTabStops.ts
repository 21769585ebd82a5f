import { type RefObject, useEffect } from 'react';

/**
 * Keeps the groups of a drawing from being stops of the keyboard. Chromium
 * lets an SVG group be focused that listens to focus, which React makes of
 * each that recharts puts a layer into; a drawing is an image with a name, and
 * there is nothing to do in it.
 */
export function useNoTabStops(drawing: RefObject<HTMLElement>) {
  useEffect(() => {
    const { current } = drawing;
    if (!current) return undefined;
    const mend = () => {
      for (const group of current.querySelectorAll('g:not([tabindex])')) {
        group.setAttribute('tabindex', '-1');
      }
    };
    mend();
    const observer = new MutationObserver(mend);
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [drawing]);
}
