import { gzipSync } from 'node:zlib';
import { openBrowser, VIEWPORT } from './browser';
import { DRAWN, FAULT, measure, readFirstDrawing, type Cost, type Surface } from './measure';
import type { Site } from './site';

/** A page that draws a dataset: the atlas, or a peer's page from `peers/`. */
export interface Contender extends Surface {
  readonly name: string;
  readonly address: (dataset: string) => string;
}

export interface Result extends Cost {
  /** Kilobytes of script the page loaded, gzipped. */
  readonly script: number;
}

/** A browser that has just started is busy with itself; a page that needs several cores would pay for it most. */
const SETTLE_MS = 1_500;
const START = '/start.html';
const SIZE = '/size?';

let chromeHeight: Promise<number> | undefined;

/** What a contender's page costs, in a browser of its own, or why that cannot be said; `limit` ms are what it may take. */
export async function run(
  contender: Contender,
  dataset: string,
  site: Site,
  limit: number,
): Promise<Result | string> {
  const windowChrome = await (chromeHeight ??= measureChrome(site));
  const address = contender.address(dataset);
  site.watch(address);
  site.texts.set(START, startPage(`location.replace(${JSON.stringify(address)})`));
  const faults: string[] = [];
  const scripts = new Set<string>();
  const stopListening = site.listen((url) => {
    if (url.startsWith(FAULT)) faults.push(decodeURIComponent(url.slice(FAULT.length)));
    if (new URL(url, site.origin).pathname.endsWith('.js')) scripts.add(url);
  });
  const drawn = heard(site, DRAWN, SETTLE_MS + limit);
  const browser = openBrowser(`${site.origin}${START}`, windowChrome);
  try {
    if ((await drawn) === null) return faults[0] ?? `not done after ${limit / 1000} s`;
    const page = await browser.inspect();
    page.setDefaultTimeout(limit);
    const measured = readFirstDrawing(page, dataset)
      .then((first) => measure(page, contender, first))
      .catch((error: unknown) => {
        const reason =
          error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : 'failed';
        return /Timeout|closed/.test(reason) ? null : [reason, ...faults].join('; ');
      });
    // Gestures in a slow drawing take their time as well, but not for ever.
    const cost = await within(2 * limit, measured);
    if (cost === null) return faults[0] ?? `not done after ${limit / 1000} s`;
    return typeof cost === 'string' ? cost : { ...cost, script: await kilobytes(site, scripts) };
  } finally {
    stopListening();
    await browser.close();
  }
}

/** What of a window's height the browser keeps for itself, in px. */
async function measureChrome(site: Site): Promise<number> {
  site.texts.set(START, startPage(`fetch('${SIZE}' + innerHeight)`));
  const told = heard(site, SIZE, 20 * SETTLE_MS);
  const browser = openBrowser(`${site.origin}${START}`, 0);
  try {
    const url = await told;
    if (url === null) throw new Error('the browser does not open a page');
    return VIEWPORT.height - Number(url.slice(SIZE.length));
  } finally {
    await browser.close();
  }
}

const startPage = (then: string) =>
  `<!doctype html><script>setTimeout(() => ${then}, ${SETTLE_MS});</script>`;

/** The first request that begins so, or null if none comes in time. */
function heard(site: Site, prefix: string, ms: number): Promise<string | null> {
  let stop: () => void = () => undefined;
  const request = new Promise<string>((resolve) => {
    stop = site.listen((url) => {
      if (url.startsWith(prefix)) resolve(url);
    });
  });
  return within(ms, request).finally(stop);
}

async function kilobytes(site: Site, scripts: ReadonlySet<string>): Promise<number> {
  const bodies = await Promise.all(
    [...scripts].map(async (path) =>
      Buffer.from(await (await fetch(`${site.origin}${path}`)).arrayBuffer()),
    ),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
}

function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
