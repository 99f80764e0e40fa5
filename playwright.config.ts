import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/provideBrowser';
import { TEST_PORT } from './scripts/testPort';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  // Other engines have a runner of their own: scripts/testEngines.ts.
  testIgnore: 'engines/**',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A slow machine with both cores busy takes several seconds to open a view; what has come is not waited for.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: 'tsx scripts/serveBuild.ts',
    port: TEST_PORT,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://localhost:${TEST_PORT}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // One page a worker, emptied between tests: what a fresh one would read and compile again is a third of the time.
    reuseContext: true,
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
});
