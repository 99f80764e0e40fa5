import type { Plugin } from 'vite';

const LOOP = /for ?\((?:var|let|const) (\w+) in (\w+)\)/;

/**
 * The bundler's own code makes a module's exports in a loop over the keys of an object, inherited ones too; a browser
 * extension that adds one to the prototype of all objects would keep every such module from running.
 */
export function ownKeysOnly(): Plugin {
  return {
    name: 'own-keys-only',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.name !== 'rolldown-runtime') continue;
        if (!LOOP.test(file.code))
          this.error('the bundler’s runtime has no loop over keys any more');
        file.code = file.code.replace(LOOP, 'for (const $1 of Object.keys($2))');
      }
    },
  };
}
