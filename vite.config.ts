import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { inlineBoot } from './scripts/inlineBoot.ts';

const noTransition = fileURLToPath(new URL('./src/ui/noTransition.ts', import.meta.url));

export default defineConfig({
  // Any static host, any sub-path.
  base: './',
  plugins: [react(), inlineBoot()],
  resolve: {
    alias: {
      'd3-transition': noTransition,
      'd3-interpolate': noTransition,
    },
  },
  worker: { format: 'es' },
  build: { target: 'es2023', manifest: true, modulePreload: { polyfill: false } },
  // Property tests of ten thousand cases take their time on a busy machine.
  test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 60_000 },
});
