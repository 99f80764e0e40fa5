import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngines, untestedEngines } from '../e2e/engines/findEngines';
import { provideBrowser } from './provideBrowser';

/**
 * `npm test`: every check and test; closes with one line `N passed, N failed`. What is long and what is many run side by
 * side, each telling what it has to say once it has ended; the tests in a browser, which need both cores, come last.
 */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'leap-year-'));

const tallies = (
  await Promise.all([
    inOrder([() => check('lint', 'eslint', '.', '--max-warnings', '0')]),
    inOrder([
      () => check('format', 'prettier', '--check', '.'),
      () => check('unused code', 'knip'),
      ...['.', 'scripts', 'e2e', 'bench'].map(
        (part) => () => check(`types of ${part}`, 'tsc', '-p', part),
      ),
      () => check('dataset', 'tsx', 'scripts/checkData.ts'),
      unitTests,
      () => check('build', 'vite', 'build'),
      () => check('size budget', 'tsx', 'scripts/checkSize.ts'),
    ]),
  ])
).flat();
tallies.push(await endToEndTests(), await engineTests());
rmSync(reports, { recursive: true });
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
for (const sentence of untestedEngines()) console.log(sentence);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function inOrder(steps: readonly (() => Promise<Tally>)[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await step());
  return tallies;
}

async function check(name: string, ...command: readonly string[]): Promise<Tally> {
  const ok = await run(name, command);
  return { passed: Number(ok), failed: Number(!ok) };
}

async function unitTests(): Promise<Tally> {
  const file = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const ok = await run('unit tests', ['vitest', 'run', ...reporters]);
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number } | null;
  return settle(ok, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 });
}

function endToEndTests(): Promise<Tally> {
  return playwrightTests('e2e', [], { CHROMIUM_PATH: provideBrowser() });
}

/** In the engines beside Chromium that are installed; the others are named where nobody overlooks them. */
async function engineTests(): Promise<Tally> {
  if (untestedEngines().length === findEngines().length) return { passed: 0, failed: 0 };
  return playwrightTests('engines', ['-c', 'e2e/engines/playwright.config.ts'], {});
}

async function playwrightTests(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Tally> {
  const file = join(reports, `${name}.json`);
  const command = ['playwright', 'test', ...args, '--reporter=list,json'];
  console.log(`> ${command.join(' ')}`);
  const ok = await endedWell(
    start(command, 'inherit', { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
  );
  const report = readReport(file) as { stats: { expected: number; unexpected: number } } | null;
  return settle(ok, {
    passed: report?.stats.expected ?? 0,
    failed: report?.stats.unexpected ?? 0,
  });
}

/** A runner that failed without a failed test (it crashed, or found no test) counts as one failure. */
function settle(ok: boolean, tally: Tally): Tally {
  const sound = ok && tally.passed > 0;
  return sound || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** Runs a command of a package, tells what it has to say once it has ended, and whether it ended well. */
async function run(name: string, command: readonly string[]): Promise<boolean> {
  const began = performance.now();
  const child = start(command, 'pipe');
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => said.push(part));
  }
  const ok = await endedWell(child);
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(Buffer.concat([Buffer.from(`> ${command.join(' ')}\n`), ...said]));
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}, ${seconds} s\n`);
  return ok;
}

function start(
  command: readonly string[],
  output: 'pipe' | 'inherit',
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn('npx', command, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
}

function endedWell(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (status) => {
      resolve(status === 0);
    });
  });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
