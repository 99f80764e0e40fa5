import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/**
 * Serves some folders as one site, the first that has a file winning; `texts` are bodies by their path,
 * told before any file, null for a file that is not to be found. `encoding` is what bodies are sent in: to compress them on the way takes time that a page waits.
 */
export function serveStatic(
  folders: readonly string[],
  port: number,
  encoding: 'gzip' | 'identity',
  texts: ReadonlyMap<string, string | null> = new Map(),
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    const file = folders
      .map((folder) => join(folder, path))
      .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
    const text = texts.get(path);
    const body = text === undefined && file !== undefined ? readFileSync(file) : (text ?? null);
    const type = TYPES[extname(path)];
    if (body === null || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': encoding,
      'Cache-Control': 'max-age=31536000',
    });
    response.end(encoding === 'gzip' ? gzipSync(body) : body);
  });
  return new Promise((resolve) => {
    server.listen(port, () => {
      resolve(server);
    });
  });
}
