import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Dataset } from '../src/data/schema';
import { run, type Contender } from './run';
import { openSite } from './site';

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

const DATASET = '/data/generated.json';
const ATLAS = 'the atlas';
const LIMIT_S = 100;
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
  const site = await openSite(contest.scripts);
  const results: object[] = [];
  const headings = [contest.what, '', ...Object.values(COLUMNS)];
  console.log(`| ${headings.join(' | ')} |`);
  console.log(`| ${headings.map((_, column) => (column === 1 ? '---' : '---:')).join(' | ')} |`);
  for (const { size, generate } of sizes) {
    site.texts.set(DATASET, JSON.stringify(generate()));
    for (const contender of contenders) {
      const result = await run(contender, DATASET, site, limit);
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
  site.close();
  mkdirSync('results', { recursive: true });
  writeFileSync(`results/${contest.name}.json`, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`results/${contest.name}.json`);
}

const atlasAddress = (query: string) => (dataset: string) => `/?${query}data=${dataset.slice(1)}`;

const round = (value: number) => Math.round(value).toLocaleString('en-GB');
