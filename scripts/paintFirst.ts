import type { Plugin } from 'vite';

const SCRIPTS = /<(script type="module"|link rel="modulepreload")/g;

/**
 * Has the browser paint the page's frame, which needs no script, before it runs the scripts: they are fetched at the low
 * priority at which src/boot.ts asks for the dataset. Nothing else is left to fetch, so nothing comes later.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(SCRIPTS, '<$1 fetchpriority="low"'),
    },
  };
}
