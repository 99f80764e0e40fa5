import { startTransition, useCallback, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How often an older browser is asked for it. */
const UNOBSERVED_MS = 250;

/** The content size in px of the element given the returned ref; null until first measured. */
export function useSize(): [
  (element: HTMLElement | null) => (() => void) | undefined,
  Size | null,
] {
  const [size, setSize] = useState<Size | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      // A drawing is the longest thing to render; as a transition it never holds up an answer to the reader.
      startTransition(() => {
        setSize((last) =>
          last?.width === width && last.height === height ? last : { width, height },
        );
      });
    };
    if (!('ResizeObserver' in window)) {
      // What else changes it, such as a panel that opens beside it, tells nobody.
      const timer = self.setInterval(measure, UNOBSERVED_MS);
      measure();
      return () => {
        self.clearInterval(timer);
      };
    }
    // It reports once by itself, after the page is laid out: to ask before would lay the page out once more.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, size];
}
