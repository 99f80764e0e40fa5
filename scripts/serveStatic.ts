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

/** Serves some folders as one site, with gzip, the first that has a file winning; `texts` are JSON by their path. */
export function serveStatic(
  folders: readonly string[],
  port: number,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    const file = folders
      .map((folder) => join(folder, path))
      .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
    const body = texts.get(path) ?? (file === undefined ? null : readFileSync(file));
    const type = TYPES[extname(path)];
    if (body === null || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'gzip',
      'Cache-Control': 'max-age=31536000',
    });
    response.end(gzipSync(body));
  });
  return new Promise((resolve) => {
    server.listen(port, () => {
      resolve(server);
    });
  });
}
