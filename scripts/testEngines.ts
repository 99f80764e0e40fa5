import { spawnSync } from 'node:child_process';
import { untestedEngines } from '../e2e/engines/findEngines';

/** `npm run engines`: the smoke suite in each installed engine beside Chromium, on the last build. */
for (const sentence of untestedEngines()) console.log(sentence);
const command = [
  'playwright',
  'test',
  '-c',
  'e2e/engines/playwright.config.ts',
  '--pass-with-no-tests',
];
const { status } = spawnSync('npx', [...command, ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
