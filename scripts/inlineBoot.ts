import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

const STYLESHEET = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g;
const CHARSET = '<meta charset="utf-8" />';

/**
 * Puts src/boot.ts as one inline script before anything that paints, so that no wrong theme or language flashes up. In a
 * build the page's stylesheet goes inline too, for it is small and a request of its own would hold up the first paint,
 * and a Content-Security-Policy allows just these by their hashes and nothing else inline.
 */
export function inlineBoot(): Plugin {
  let isBuild = false;
  return {
    name: 'inline-boot',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const code = await bundleBoot();
        const script = `<script>${code}</script>`;
        if (!isBuild) return html.replace(CHARSET, `${CHARSET}\n    ${script}`);
        const styles: string[] = [];
        const styled = html.replace(STYLESHEET, (link: string, file: string) => {
          const asset = bundle?.[file];
          if (asset?.type !== 'asset') return link;
          const css = asset.source.toString().trim();
          styles.push(css);
          // Disabled, it is never fetched; but what is loaded on demand finds it there and does not ask for it again.
          return `<style>${css}</style>${link.replace('<link', '<link disabled')}`;
        });
        return styled.replace(
          CHARSET,
          () => `${CHARSET}\n    ${policyFor(code, styles)}\n    ${script}`,
        );
      },
    },
  };
}

async function bundleBoot(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: 'src/boot.ts', output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const [chunk] = output.output;
    return chunk.code.trim().replaceAll('</script', String.raw`<\/script`);
  }
  throw new Error('src/boot.ts gave no script');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Everything from this origin; other datasets over https, for the reader may name one in a link. */
function policyFor(script: string, styles: readonly string[]): string {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src ${["'self'", ...styles.map(hashOf)].join(' ')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self' https:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
