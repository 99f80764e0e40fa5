import type { Plugin } from 'vite';

/** As chunkOf.ts names the files of the page and of its views. */
const CALLED_AT_ONCE = /^(main|views|\w+View)$/;
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Most functions of these files are called for the first drawing. Told so at their top, Chromium compiles them as they
 * arrive, beside the page's thread, instead of each at its first call, in the page's
 * (https://v8.dev/blog/explicit-compile-hints); to others it is a comment. Of React's functions too few are.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'compile-at-once',
    apply: 'build',
    generateBundle: {
      // After what else is put at the top of files.
      order: 'post',
      handler: (_options, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && CALLED_AT_ONCE.test(file.name)) file.code = HINT + file.code;
        }
      },
    },
  };
}
