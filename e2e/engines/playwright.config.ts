import { defineConfig } from '@playwright/test';

/** The smoke suite in engines beside Chromium, one after the other: each has a browser of its own. */
export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
});
