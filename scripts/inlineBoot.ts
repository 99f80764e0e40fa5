import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

const CHARSET = '<meta charset="utf-8" />';

/**
 * Puts src/boot.ts as one inline script before anything that paints, so that no wrong theme or language flashes up, and
 * in a build adds the Content-Security-Policy that allows that script by its hash and no other inline one.
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
      async handler(html) {
        const code = await bundleBoot();
        const policy = isBuild ? `\n    ${policyFor(code)}` : '';
        return html.replace(CHARSET, `${CHARSET}${policy}\n    <script>${code}</script>`);
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

/** Everything from this origin; other datasets over https, for the reader may name one in a link. */
function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self' https:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
