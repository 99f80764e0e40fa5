import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '../scripts/serveStatic';
import { WATCH_PAGE } from './measure';

/** Where the atlas, its peers and the dataset are served, and what pages tell by asking for something. */
export interface Site {
  readonly origin: string;
  /** Bodies by their path, before those of files. */
  readonly texts: Map<string, string>;
  /** A page's path and query that has it watched from its start. */
  readonly watch: (address: string) => void;
  /** Calls with each path and query that is asked for, until what it returns is called. */
  readonly listen: (hear: (url: string) => void) => () => void;
  readonly close: () => void;
}

const PORT = 4186;
const FOLDERS = ['../dist', '.'];
/** Before a policy of the page's about scripts, which holds for what comes after it. */
const CHARSET = /<meta charset="utf-8"[^>]*>/;

export async function openSite(scripts: ReadonlyMap<string, string> = new Map()): Promise<Site> {
  const texts = new Map(scripts);
  const server = await serveStatic(FOLDERS, PORT, 'identity', texts);
  return {
    origin: `http://localhost:${PORT}`,
    texts,
    watch: (address) => {
      const { pathname } = new URL(address, 'http://localhost');
      const path = pathname === '/' ? '/index.html' : pathname;
      const file = FOLDERS.map((folder) => join(folder, path)).find((place) => existsSync(place));
      if (file === undefined) throw new Error(`${path} is not there: npm run build`);
      const page = readFileSync(file, 'utf8');
      if (!CHARSET.test(page)) throw new Error(`${file} has no place for the bench's script`);
      texts.set(
        path,
        page.replace(CHARSET, (meta) => `${meta}<script>${WATCH_PAGE}</script>`),
      );
    },
    listen: (hear) => {
      const listener = ({ url = '' }: { url?: string | undefined }) => {
        hear(url);
      };
      server.on('request', listener);
      return () => {
        server.off('request', listener);
      };
    },
    close: () => {
      server.close();
    },
  };
}
