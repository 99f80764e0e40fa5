import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** Where `npm run size` reads which files of the build are loaded with which. */
export const MANIFEST = 'node_modules/.cache/leap-year/manifest.json';

/** Keeps the build's manifest out of what is published: it is of use to nobody there. */
export function keepManifest(): Plugin {
  return {
    name: 'keep-manifest',
    apply: 'build',
    generateBundle: {
      // After the bundler has made it.
      order: 'post',
      handler: (_options, bundle) => {
        const manifest = bundle['.vite/manifest.json'];
        if (manifest?.type !== 'asset') throw new Error('the build has no manifest');
        mkdirSync(dirname(MANIFEST), { recursive: true });
        writeFileSync(MANIFEST, manifest.source);
        delete bundle['.vite/manifest.json'];
      },
    },
  };
}
