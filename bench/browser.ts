import { chromium, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from '../scripts/provideBrowser';

/** A browser with one page that nobody inspects until {@link BenchBrowser.inspect}. */
export interface BenchBrowser {
  /** Its page, from now on inspected. */
  readonly inspect: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

export const VIEWPORT = { width: 1280, height: 900 };
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
];

/**
 * Opens a page as a reader's browser does. A browser that is driven pays for it: each request is reported, each worker
 * halts until the driver lets it go on, each Error has its stack looked up. A page of several files and workers would pay
 * most, and no reader pays at all. `chromeHeight` is what of a window's height the browser keeps for itself, in px.
 */
export function openBrowser(address: string, chromeHeight: number): BenchBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'leap-year-bench-'));
  const size = `--window-size=${VIEWPORT.width},${VIEWPORT.height + chromeHeight}`;
  const browser = spawn(
    provideBrowser(),
    [...ARGUMENTS, size, `--user-data-dir=${profile}`, address],
    // A group of its own: the browser's other processes are in it, and end with it.
    { stdio: 'ignore', detached: true },
  );
  return {
    inspect: async () => {
      const driver = await chromium.connectOverCDP(`http://127.0.0.1:${portOf(profile)}`);
      const page = driver.contexts()[0]?.pages()[0];
      if (!page) throw new Error('the browser has no page');
      return page;
    },
    close: async () => {
      await stop(browser);
      // They may write there for a moment longer.
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** The browser writes there where it listens. */
function portOf(profile: string): string {
  const file = join(profile, 'DevToolsActivePort');
  const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined;
  if (!port) throw new Error('the browser does not say where it can be inspected');
  return port;
}

function stop(browser: ChildProcess): Promise<void> {
  const { pid } = browser;
  if (pid === undefined || browser.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    browser.once('exit', () => {
      resolve();
    });
    process.kill(-pid, 'SIGKILL');
  });
}
