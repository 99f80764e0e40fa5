import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { MANIFEST } from './keepManifest';

/** `npm run size`: what the first view downloads, against its budget. Exit code 1 if over. */
interface ManifestChunk {
  readonly name?: string;
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const FIRST_VIEW = 'TimelineView';
/** Four kB of script and two of page are for what is said where files do not arrive, which no file can bring then. */
const BUDGETS_KB = { script: 136, page: 17 } as const;

const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, ManifestChunk>;

function reach(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (!seen.has(name)) {
    seen.add(name);
    for (const imported of manifest[name]?.imports ?? []) reach(imported, seen);
  }
  return seen;
}

const firstView = Object.keys(manifest).find((name) => manifest[name]?.name === FIRST_VIEW);
if (firstView === undefined) throw new Error(`the build has no ${FIRST_VIEW}`);
const chunks = [...reach(firstView)].flatMap((name) => manifest[name] ?? []);
// The manifest knows the page's own chunks by other names than index.html.
const own = [
  ...readFileSync('dist/index.html', 'utf8').matchAll(/(?<="\.\/)assets\/[^"]+\.js/g),
].map(([file]) => file);
if (own.length === 0) throw new Error('index.html of the build names no script');
const gzipKb = (files: readonly string[]) =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
    0,
  ) / 1000;
// The thread that reads the dataset is part of the first view, though no chunk imports it.
const workers = readdirSync('dist/assets')
  .filter((file) => file.startsWith('dataset.worker'))
  .map((file) => `assets/${file}`);
const sizes = {
  script: gzipKb([...new Set([...own, ...chunks.map(({ file }) => file), ...workers])]),
  page: gzipKb(['index.html', ...new Set(chunks.flatMap(({ css }) => css ?? []))]),
};
const data = readFileSync('dist/data/ai-2023.json');
for (const name of ['script', 'page'] as const) {
  console.log(`${name}: ${sizes[name].toFixed(1)} kB gzip of ${BUDGETS_KB[name]}`);
}
console.log(
  `dataset: ${(gzipSync(data, { level: 9 }).length / 1000).toFixed(1)} kB gzip, ` +
    `${(brotliCompressSync(data).length / 1000).toFixed(1)} kB brotli`,
);
process.exitCode = sizes.script <= BUDGETS_KB.script && sizes.page <= BUDGETS_KB.page ? 0 : 1;
