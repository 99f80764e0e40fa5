import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { firefox, webkit } from '@playwright/test';
import type { EngineDriver } from './driver';
import { firefoxDriver } from './firefoxDriver';
import { playwrightDriver } from './playwrightDriver';
import { webkitDriver } from './webkitDriver';

export interface Engine {
  readonly name: 'Firefox' | 'WebKit';
  /** Starts it; null if it is not installed. */
  readonly start: (() => Promise<EngineDriver>) | null;
  /** How to get it. */
  readonly install: string;
}

const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

/** Engines beside Chromium that the smoke suite knows, each as Playwright's own build if that is there, else as the system's. */
export function findEngines(): readonly Engine[] {
  return [
    {
      name: 'Firefox',
      start: startFirefox(),
      install: 'npx playwright install firefox, or the package firefox-esr',
    },
    {
      name: 'WebKit',
      start: startWebKit(),
      install: 'npx playwright install webkit, or the packages webkit2gtk-driver and xvfb',
    },
  ];
}

/** A sentence for each engine that is not installed, with how to get it. */
export function untestedEngines(): readonly string[] {
  return findEngines()
    .filter(({ start }) => start === null)
    .map(({ name, install }) => `NOT TESTED: ${name} is not installed. To test it: ${install}.`);
}

function startFirefox(): Engine['start'] {
  if (existsSync(firefox.executablePath())) return () => playwrightDriver(firefox);
  const path =
    commandNamed('firefox-esr') ??
    commandNamed('firefox') ??
    FIREFOX_PLACES.find((place) => existsSync(place));
  return path === undefined ? null : () => firefoxDriver(path);
}

function startWebKit(): Engine['start'] {
  if (existsSync(webkit.executablePath())) return () => playwrightDriver(webkit);
  const driver = commandNamed('WebKitWebDriver');
  const browser = miniBrowser();
  const screen = commandNamed('Xvfb');
  if (driver === null || browser === null || (screen === null && !process.env.DISPLAY)) return null;
  return () => webkitDriver({ driver, browser, screen });
}

/** WebKitGTK's own small browser, of its newest version. */
function miniBrowser(): string | null {
  const roots = ['/usr/lib', '/usr/libexec', ...foldersOf('/usr/lib')];
  const places = roots.flatMap(foldersOf).filter((folder) => /webkit2gtk-4\.\d+$/.test(folder));
  const browsers = places
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter((path) => existsSync(path));
  return browsers.sort().at(-1) ?? null;
}

function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

/** Where a command is on the PATH, null if it is not. */
function commandNamed(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
