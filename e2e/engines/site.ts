import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serveStatic } from '../../scripts/serveStatic';

/** Keeps what goes wrong in a page where the suite can read it: no driver of every engine tells of it. */
const COLLECTOR = `
window.faults = [];
addEventListener('error', ({ message }) => message && window.faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.faults.push(String(reason)));
const { error } = console;
console.error = (...told) => { window.faults.push(told.join(' ')); error(...told); };
`;

export interface Site {
  readonly address: string;
  /** From now on the file of the build whose name begins so is not to be found; with null, all are there. */
  readonly refuse: (name: string | null) => void;
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
    close: () => {
      server.close();
    },
  };
}
