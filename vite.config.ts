import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileAtOnce } from './scripts/compileAtOnce.ts';
import { inlineBoot } from './scripts/inlineBoot.ts';
import { keepManifest } from './scripts/keepManifest.ts';
import { licenseNotices } from './scripts/licenseNotices.ts';
import { ownKeysOnly } from './scripts/ownKeysOnly.ts';
import { minifyAgain } from './scripts/minifyAgain.ts';
import { paintFirst } from './scripts/paintFirst.ts';
import { CHUNK_KINDS, chunkOf } from './scripts/chunkOf.ts';

const noTransition = fileURLToPath(new URL('./src/ui/noTransition.ts', import.meta.url));
const noMutations = fileURLToPath(new URL('./src/app/noMutations.ts', import.meta.url));
const noInfiniteQueries = fileURLToPath(new URL('./src/app/noInfiniteQueries.ts', import.meta.url));

/** As the chunks below are named. */
const PAGE_FILES = /assets\/(react|main|rolldown-runtime)-/;

const notices = licenseNotices();
const shipped = readFileSync(new URL('./public/data/ai-2023.json', import.meta.url));

export default defineConfig({
  // Any static host, any sub-path.
  base: './',
  define: {
    SHIPPED_SHA256: JSON.stringify(createHash('sha256').update(shipped).digest('hex')),
  },
  plugins: [
    react(),
    inlineBoot(),
    paintFirst(),
    ownKeysOnly(),
    minifyAgain(),
    compileAtOnce(),
    notices.publish,
    keepManifest(),
  ],
  resolve: {
    alias: [
      { find: /^d3-(transition|interpolate)$/, replacement: noTransition },
      // As the library's own files name them.
      { find: /^\.\/mutationCache\.js$/, replacement: noMutations },
      { find: /^\.\/infiniteQueryBehavior\.js$/, replacement: noInfiniteQueries },
    ],
  },
  worker: { format: 'es', plugins: () => [minifyAgain(), notices.collect] },
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: {
      polyfill: false,
      // Who asks for a file has the page's own ones.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => !PAGE_FILES.test(file)) : files,
    },
    rolldownOptions: {
      // Most of a build's time is our plugin's that minifies, which we know.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // Apart, for two files of half the size are made ready in two short steps.
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: CHUNK_KINDS.length + 1,
            },
            ...CHUNK_KINDS.map((kind, index) => ({
              name: (id: string, graph: Parameters<typeof chunkOf>[2]) => chunkOf(id, kind, graph),
              debugName: kind,
              priority: CHUNK_KINDS.length - index,
            })),
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // What is tested only computes: files share what they import, which takes a third of the time.
    isolate: false,
    // Property tests take their time on a busy machine.
    testTimeout: 60_000,
  },
});
