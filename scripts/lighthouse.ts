import { spawn } from 'node:child_process';
import { findBrowser } from './provideBrowser';
import { serveStatic } from './serveStatic';

/** `npm run build && npm run lighthouse`: Lighthouse's scores (mobile preset) of the built site, served with gzip. */
const PORT = 4188;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly displayValue?: string; readonly score: number | null }>
  >;
}

const server = await serveStatic(['dist'], PORT, 'gzip');
const flags = '--headless=new --no-sandbox --disable-background-networking --disable-sync';
const child = spawn(
  'npx',
  [
    '--yes',
    'lighthouse@12.8.2',
    `http://localhost:${PORT}/`,
    '--quiet',
    '--output=json',
    `--chrome-flags=${flags}`,
    '--only-categories=performance,accessibility,best-practices,seo',
  ],
  {
    env: { ...process.env, CHROME_PATH: findBrowser() ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
let output = '';
child.stdout.on('data', (chunk: Buffer) => {
  output += chunk.toString();
});
child.on('close', () => {
  server.close();
  const { categories, audits } = JSON.parse(output) as Report;
  for (const [name, { score }] of Object.entries(categories)) {
    console.log(`${name}: ${Math.round((score ?? 0) * 100)}`);
  }
  for (const name of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
  ]) {
    console.log(`${name}: ${audits[name]?.displayValue ?? '?'}`);
  }
  const failed = Object.entries(audits).filter(([, { score }]) => score !== null && score < 0.9);
  console.log(`below 0.9: ${failed.map(([name]) => name).join(', ')}`);
});
