import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngines, untestedEngines } from '../e2e/engines/findEngines';
import { provideBrowser } from './provideBrowser';

/** `npm test`: every check and test, in order of speed; closes with one line `N passed, N failed`. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'leap-year-'));
const npx = (...args: string[]) => run(args.join(' '), 'npx', args);

const tallies: Tally[] = [
  check('format', npx('prettier', '--check', '.')),
  check('lint', npx('eslint', '.', '--max-warnings', '0')),
  check('unused code', npx('knip')),
  ...['.', 'scripts', 'e2e', 'bench'].map((part) =>
    check(`types of ${part}`, npx('tsc', '-p', part)),
  ),
  check('dataset', npx('tsx', 'scripts/checkData.ts')),
  unitTests(),
  check('build', npx('vite', 'build')),
  check('size budget', npx('tsx', 'scripts/checkSize.ts')),
  endToEndTests(),
  engineTests(),
];
rmSync(reports, { recursive: true });
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
for (const sentence of untestedEngines()) console.log(sentence);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function unitTests(): Tally {
  const file = join(reports, 'unit.json');
  const ok = npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${file}`);
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number } | null;
  return settle(ok, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 });
}

function endToEndTests(): Tally {
  return playwrightTests('e2e', [], { CHROMIUM_PATH: provideBrowser() });
}

/** In the engines beside Chromium that are installed; the others are named where nobody overlooks them. */
function engineTests(): Tally {
  if (untestedEngines().length === findEngines().length) return { passed: 0, failed: 0 };
  return playwrightTests('engines', ['-c', 'e2e/engines/playwright.config.ts'], {});
}

function playwrightTests(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Tally {
  const file = join(reports, `${name}.json`);
  const all = ['playwright', 'test', ...args, '--reporter=list,json'];
  const ok = run(all.join(' '), 'npx', all, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
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

function check(name: string, ok: boolean): Tally {
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}\n`);
  return { passed: Number(ok), failed: Number(!ok) };
}

function run(
  name: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  console.log(`> ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
