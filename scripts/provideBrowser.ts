import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];
const PACKAGE_MANAGERS = [
  {
    command: 'apt-get',
    steps: [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']],
  },
  { command: 'dnf', steps: [['install', '-y', 'chromium', 'google-noto-sans-cjk-fonts']] },
  { command: 'apk', steps: [['add', 'chromium', 'font-noto-cjk']] },
  { command: 'pacman', steps: [['-Sy', '--noconfirm', 'chromium', 'noto-fonts-cjk']] },
];

/** Path of an installed Chromium or Chrome, or of Playwright's own; null if there is none. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...PLACES,
    chromium.executablePath(),
  ];
  return candidates.find(isExecutable) ?? null;
}

/** As {@link findBrowser}, but gets one where there is none: Playwright's download, else the system's package manager. Throws if neither works. */
export function provideBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chromium or Chrome found; downloading Playwright’s.');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const downloaded = findBrowser();
  if (downloaded !== null) return downloaded;
  for (const { command, steps } of PACKAGE_MANAGERS) {
    if (spawnSync(command, ['--version']).error) continue;
    console.log(`That did not work; installing Chromium with ${command}.`);
    for (const step of steps) {
      const asRoot = process.getuid?.() === 0 ? [command, ...step] : ['sudo', command, ...step];
      const [program = command, ...rest] = asRoot;
      execFileSync(program, rest, { stdio: 'inherit' });
    }
  }
  const installed = findBrowser();
  if (installed !== null) return installed;
  throw new Error(
    'No browser for the end-to-end tests: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
