import { useEffect, useRef, useState } from 'react';

/** Where nothing can be measured, as in print and in tests. */
const WIDTH = 600;

/** The width of an element in pixels, and as it changes. */
export function useWidth<T extends HTMLElement>() {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(WIDTH);
  useEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setWidth(Math.round(contentRect.width) || WIDTH),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
