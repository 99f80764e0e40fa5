import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { packageFolderOf, readPackage, writeNotices } from './notices.ts';

/** Name of the notices file in a build; the page's foot links to it. */
const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';
const OWN_FILES = ['LICENSE', 'LICENSE-DATA'];

/**
 * Writes the licence notices of all packages in a build beside its page, with the project's own licences. `collect` is
 * for the builds of workers, which have plugins of their own and end before the page's.
 */
export function licenseNotices(): { readonly collect: Plugin; readonly publish: Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const id of file.moduleIds) {
        const folder = packageFolderOf(id);
        if (folder !== null) folders.add(folder);
      }
    }
  };
  return {
    collect: {
      name: 'collect-packages',
      apply: 'build',
      generateBundle: (_options, bundle) => collect(bundle),
    },
    publish: {
      name: 'license-notices',
      apply: 'build',
      generateBundle(_options, bundle) {
        collect(bundle);
        const source = writeNotices([...folders].map(readPackage));
        this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source });
        for (const fileName of OWN_FILES) {
          this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName, 'utf8') });
        }
      },
    },
  };
}
