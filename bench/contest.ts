import { chromium, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Dataset } from '../src/data/schema';
import { findBrowser } from '../scripts/provideBrowser';
import { serveStatic } from '../scripts/serveStatic';
import { firstDrawing, measure, watchPage, type Cost, type Surface } from './measure';

/** A page that draws a dataset: the atlas, or a peer's page from `peers/`. */
interface Contender extends Surface {
  readonly name: string;
  readonly address: (dataset: string) => string;
}

interface Contest {
  /** Of the file that the results are written to. */
  readonly name: string;
  readonly what: string;
  readonly sizes: readonly { readonly size: number; readonly generate: () => Dataset }[];
  readonly atlas: Omit<Contender, 'name' | 'address'> & { readonly query: string };
  readonly peers: readonly Contender[];
  /** Scripts of peers that are built first, by their path on the server. */
  readonly scripts?: ReadonlyMap<string, string>;
}

const PORT = 4186;
const DATASET = '/data/generated.json';
const ATLAS = 'the atlas';
const LIMIT_S = 100;
const VIEWPORT = { width: 1280, height: 900 };
/** A browser that has just started is busy with itself; a page that needs several cores would pay for it most. */
const SETTLE_MS = 1_500;
const COLUMNS = {
  sinceOpened: 'opened to drawn',
  sinceData: 'data to drawn',
  longestTask: 'longest task',
  longestTaskAfter: 'after it',
  zoomCpu: 'zoom CPU',
  panCpu: 'pan CPU',
  frameP50: 'frame p50',
  frameP95: 'p95',
  idleCpu: 'idle CPU',
  heap: 'heap MB',
  script: 'script kB',
} as const;

interface Result extends Cost {
  /** Kilobytes of script the page loaded, gzipped. */
  readonly script: number;
}

/** A page of `peers/` whose drawing is `#plot`; a drag begins in its upper right, where drawings have least. */
export function peer(name: string, page: string, dragFrom = { x: 0.9, y: 0.05 }): Contender {
  return {
    name,
    address: (dataset) => `/peers/${page}.html?data=${dataset}`,
    selector: '#plot',
    dragFrom,
  };
}

/**
 * Has each contender draw each dataset and makes the same gestures in it, each in a fresh browser; prints a table and
 * writes `results/NAME.json`. `--size=N` and `--only=NAME` (each any number of times) keep some, `--limit=SECONDS` ends
 * a run that has not drawn by then.
 */
export async function runContest(contest: Contest): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      limit: { type: 'string', default: `${LIMIT_S}` },
    },
  });
  const limit = Number(values.limit) * 1000;
  const contenders: Contender[] = [
    { ...contest.atlas, name: ATLAS, address: atlasAddress(contest.atlas.query) },
    ...contest.peers,
  ].filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  const sizes = contest.sizes.filter(
    ({ size }) => values.size.length === 0 || values.size.includes(`${size}`),
  );
  const texts = new Map(contest.scripts);
  const server = await serveStatic(['../dist', '.'], PORT, 'identity', texts);
  const results: object[] = [];
  const headings = [contest.what, '', ...Object.values(COLUMNS)];
  console.log(`| ${headings.join(' | ')} |`);
  console.log(`| ${headings.map((_, column) => (column === 1 ? '---' : '---:')).join(' | ')} |`);
  for (const { size, generate } of sizes) {
    texts.set(DATASET, JSON.stringify(generate()));
    for (const contender of contenders) {
      const result = await resultOf(contender, limit);
      results.push({
        size,
        name: contender.name,
        ...(typeof result === 'string' ? { failed: result } : result),
      });
      const cells =
        typeof result === 'string'
          ? [result]
          : (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((key) => round(result[key]));
      console.log(`| ${round(size)} | ${contender.name} | ${cells.join(' | ')} |`);
    }
  }
  server.close();
  mkdirSync('results', { recursive: true });
  writeFileSync(`results/${contest.name}.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`results/${contest.name}.json`);
}

const atlasAddress = (query: string) => (dataset: string) => `/?${query}data=${dataset.slice(1)}`;

const round = (value: number) => Math.round(value).toLocaleString('en-GB');

/** What the contender's page costs, or why that cannot be said. */
async function resultOf(contender: Contender, limit: number): Promise<Result | string> {
  const executablePath = findBrowser();
  // One whose main thread is blocked cannot be asked to close its page, so each has a browser to itself.
  const browser = await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-sync', '--no-first-run'],
  });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    page.setDefaultTimeout(limit);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const scripts = new Set<string>();
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.add(response.url());
    });
    const measured = run(page, contender, limit).catch((error: unknown) => {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : 'failed';
      return /Timeout|closed/.test(reason) ? null : [reason, ...faults].join('; ');
    });
    // Gestures in a slow drawing take their time as well, but not for ever.
    const cost = await withinTime(measured, 2 * limit);
    if (cost === null) {
      return faults[0] ?? `not done after ${limit / 1000} s`;
    }
    if (typeof cost === 'string') return cost;
    const bodies = await Promise.all(
      [...scripts].map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())),
    );
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    return { ...cost, script: bytes / 1000 };
  } finally {
    await browser.close();
  }
}

async function run(page: Page, contender: Contender, limit: number): Promise<Cost> {
  await watchPage(page, contender.name === ATLAS);
  await page.waitForTimeout(SETTLE_MS);
  await page.goto(`http://localhost:${PORT}${contender.address(DATASET)}`, { waitUntil: 'commit' });
  return measure(page, contender, await firstDrawing(page, DATASET, limit));
}

function withinTime<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
