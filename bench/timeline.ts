import { chromium } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../scripts/provideBrowser';
import { serveStatic } from '../scripts/serveStatic';
import { generateEvents } from './generateEvents';
import { measure, watchTasks, type Cost } from './measure';

/**
 * `npm run build && cd bench && npm ci && npm run timeline [sizes…]`: the timeline beside the libraries people would
 * otherwise take, with the same events and the same gestures, each in a fresh page of one browser.
 */
const PORT = 4186;
const LIMIT_MS = 200_000;
const sizes = process.argv.slice(2).map(Number);
const SIZES = sizes.length > 0 ? sizes : [350, 2_000, 10_000, 100_000];

interface Contender {
  readonly name: string;
  readonly address: (data: string) => string;
  readonly surface: string;
  readonly script: readonly string[];
}

const peer = (name: string, surface: string, script: string): Contender => ({
  name,
  address: (data) => `/peers/${name}.html?data=${data}`,
  surface,
  script: [script],
});
const OWN_CHUNKS =
  /^(index|dataset\.worker|TimelineView|useZoom|text|d3-time|utcDay|search|kinds|viewState|rolldown)/;
const CONTENDERS: readonly Contender[] = [
  {
    name: 'the atlas',
    address: (data) => `/?data=${data.slice(1)}`,
    surface: '.timeline-plot',
    script: readdirSync('../dist/assets')
      .filter((file) => file.endsWith('.js') && OWN_CHUNKS.test(file))
      .map((file) => `../dist/assets/${file}`),
  },
  peer(
    'vis-timeline',
    '.vis-center',
    'node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
  ),
  peer('echarts', '#plot', 'node_modules/echarts/dist/echarts.min.js'),
  peer('plotly', '#plot', 'node_modules/plotly.js-dist-min/plotly.min.js'),
];

const texts = new Map(
  SIZES.map((size) => [`/data/events-${size}.json`, JSON.stringify(generateEvents(size))]),
);
const server = await serveStatic(['../dist', '.'], PORT, texts);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== null && { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-sync', '--no-first-run'],
});

async function costOf(contender: Contender, size: number): Promise<Cost | string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(LIMIT_MS);
  try {
    await watchTasks(page);
    const data = `/data/events-${size}.json`;
    await page.goto(`http://localhost:${PORT}${contender.address(data)}`);
    const isOwn = contender.name === 'the atlas';
    await page.waitForFunction(
      (own) =>
        own
          ? document.querySelector('main')?.getAttribute('aria-busy') === 'false'
          : window.drawnAt !== undefined,
      isOwn,
      { polling: 'raf', timeout: LIMIT_MS },
    );
    const firstDrawing = await page.evaluate((file) => {
      const entry = performance
        .getEntriesByType('resource')
        .find(({ name }) => name.endsWith(file));
      const arrived =
        window.fileArrivedAt ??
        (entry instanceof PerformanceResourceTiming ? entry.responseEnd : 0);
      return (window.drawnAt ?? performance.now()) - arrived;
    }, data);
    return await measure(page, contender.surface, firstDrawing);
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : 'failed';
  } finally {
    await page.close();
  }
}

const round = (value: number) => Math.round(value).toLocaleString('en-GB');
console.log(
  '| events | | first drawing | longest task | zoom CPU | pan CPU | frame p50 | p95 | heap MB | script kB |',
);
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const size of SIZES) {
  for (const contender of CONTENDERS) {
    const cost = await costOf(contender, size);
    const bytes = contender.script.reduce(
      (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
      0,
    );
    const cells =
      typeof cost === 'string'
        ? [cost]
        : [
            cost.firstDrawing,
            cost.longestTask,
            cost.zoomCpu,
            cost.panCpu,
            cost.frameP50,
            cost.frameP95,
            cost.heap,
            bytes / 1000,
          ].map(round);
    console.log(`| ${round(size)} | ${contender.name} | ${cells.join(' | ')} |`);
  }
}
await browser.close();
server.close();
