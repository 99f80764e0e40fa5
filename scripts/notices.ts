import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in a build. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Full text of its licence, with its copyright. */
  readonly text: string;
}

const LICENSE_FILE = /^(licen[cs]e|copying)/i;
/** Where a licence file goes on to the packages that its own one is built of, which are not in our build. */
const OTHER_LICENSES = /^#+ Licenses of bundled dependencies/m;
const PACKAGE_FOLDER = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/;
/** Helpers that the build tool itself adds to its output have no file. */
const VIRTUAL_OWNERS: readonly (readonly [RegExp, string])[] = [
  [/^\0?vite\//, 'node_modules/vite'],
  [/^\0?rolldown\//, 'node_modules/rolldown'],
];

const RULE = '-'.repeat(80);
const HEADING = `This site is built with the packages below. Their licences, in full, with their copyright.
Its own code is under the licence in LICENSE, its data under that in LICENSE-DATA, beside this file.`;

/**
 * Folder of the package that a module of a bundle is of, by its id; null for our own modules. Of packages within
 * packages it is the innermost.
 */
export function packageFolderOf(moduleId: string): string | null {
  const virtual = VIRTUAL_OWNERS.find(([pattern]) => pattern.test(moduleId));
  if (virtual) return virtual[1];
  return PACKAGE_FOLDER.exec(moduleId.replaceAll('\\', '/'))?.[0] ?? null;
}

/** Reads the licence of a package; throws if it does not tell one: what is shipped must be named. */
export function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Partial<BundledPackage>;
  const file = readdirSync(folder).find((entry) => LICENSE_FILE.test(entry));
  if (!name || !version || !license || file === undefined) {
    throw new Error(`${folder} is bundled, and has no licence file or does not name its licence`);
  }
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split(OTHER_LICENSES);
  return { name, version, license, text: text.trim() };
}

/** The notices file of a build with these packages, by name; each package of a version is in it once. */
export function writeNotices(packages: readonly BundledPackage[]): string {
  const entries = new Map(packages.map((entry) => [`${entry.name} ${entry.version}`, entry]));
  const sections = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license, text }]) => `${RULE}\n${title} (${license})\n${RULE}\n\n${text}\n`);
  return `${HEADING}\n\n${sections.join('\n')}`;
}
