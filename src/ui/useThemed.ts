import { useEffect, useState } from 'react';
import { watchMedia } from './mediaQuery';

/** What a canvas cannot take from the style sheet itself, asked of the page as it looks now. */
export interface ThemeReader {
  /** A CSS colour as a canvas takes it: of a pair for light and dark the one in force. */
  readonly color: (css: string) => string;
  /** A custom property of the page, as written. */
  readonly property: (name: string) => string;
  /** Device px per CSS px. */
  readonly scale: number;
}

/** What `read` makes of the theme in force, renewed when theme, language or screen change; `read` must not change. */
export function useThemed<T>(read: (theme: ThemeReader) => T): T {
  const [look, setLook] = useState(() => readWith(read));
  const [scale, setScale] = useState(window.devicePixelRatio);
  useEffect(() => {
    const renew = () => {
      setLook(readWith(read));
      setScale(window.devicePixelRatio);
    };
    const observer = new MutationObserver(renew);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
    const watched = [
      watchMedia('(prefers-color-scheme: dark)', renew),
      watchMedia('(forced-colors: active)', renew),
      watchMedia(`(resolution: ${scale}dppx)`, renew),
    ];
    return () => {
      observer.disconnect();
      for (const unwatch of watched) unwatch();
    };
  }, [read, scale]);
  return look;
}

/** What `read` makes of the theme in force now. */
export function readWith<T>(read: (theme: ThemeReader) => T): T {
  const probe = document.createElement('span');
  document.body.append(probe);
  const style = window.getComputedStyle(probe);
  const look = read({
    // A custom property is read as written; only as a colour is the one for this theme chosen.
    color: (css) => {
      probe.style.color = css;
      return style.color;
    },
    property: (name) => style.getPropertyValue(name),
    scale: window.devicePixelRatio,
  });
  probe.remove();
  return look;
}
