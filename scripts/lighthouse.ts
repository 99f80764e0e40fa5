import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBrowser } from './provideBrowser';

/** `npm run build && npm run lighthouse`: Lighthouse's scores (mobile preset) of the built site, served with gzip. */
const PORT = 4188;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = join('dist', normalize(pathname === '/' ? '/index.html' : pathname));
  const type = TYPES[extname(file)];
  if (!file.startsWith('dist') || !type || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Encoding': 'gzip',
    'Cache-Control': 'max-age=31536000',
  });
  response.end(gzipSync(readFileSync(file)));
});

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly displayValue?: string; readonly score: number | null }>
  >;
}

server.listen(PORT, () => {
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
});
