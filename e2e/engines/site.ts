import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serveStatic } from '../../scripts/serveStatic';

/** Keeps what goes wrong in a page where the suite can read it: no driver of every engine tells of it. */
const COLLECTOR = `
window.faults = [];
const keep = (fault) => window.faults.push(String(fault));
addEventListener('error', ({ message }) => keep(message));
addEventListener('unhandledrejection', ({ reason }) => keep(reason));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => keep(violatedDirective + ' ' + blockedURI));
const { error } = console;
console.error = (...told) => { keep(told.join(' ')); error(...told); };
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener('error', ({ message }) => keep('worker: ' + message));
  }
};
`;

export interface Site {
  readonly address: string;
  /** From now on the file of the build whose name begins so is not to be found; with null, all are there. */
  readonly refuse: (name: string | null) => void;
  /** Files that were asked for in vain since this was last asked. */
  readonly missing: () => readonly string[];
  readonly close: () => void;
}

/** Serves the build on a free port, with a script before all others that collects errors. */
export async function serveSite(): Promise<Site> {
  const page = readFileSync('dist/index.html', 'utf8');
  const kept = {
    '/collect.js': COLLECTOR,
    '/index.html': page.replace('<head>', '<head><script src="./collect.js"></script>'),
  };
  const texts = new Map<string, string | null>(Object.entries(kept));
  const server = await serveStatic(['dist'], 0, 'identity', texts);
  const missing: string[] = [];
  server.prependListener('request', ({ url = '' }, response) => {
    response.once('finish', () => {
      if (response.statusCode >= 400) missing.push(`not there: ${url}`);
    });
  });
  // Sound: a server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    refuse: (name) => {
      for (const [path, text] of texts) if (text === null) texts.delete(path);
      if (name === null) return;
      for (const file of readdirSync('dist/assets')) {
        if (file.startsWith(name)) texts.set(`/assets/${file}`, null);
      }
    },
    // Told by the server: Firefox now and then has a preloaded module err that came and is then imported.
    missing: () => missing.splice(0),
    close: () => {
      server.close();
    },
  };
}
