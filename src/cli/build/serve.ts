import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isWithin } from '../../library/folders.ts';

export interface Served {
  server: Server;
  /** The address of the home page. */
  url: string;
}

/**
 * Serves a built site as static hosts do: a folder's address gets its slash, what is not there gets
 * 404.html. The files are read anew for each request, so that a new build shows at once.
 * @throws when the port is taken: an Error whose `code` is EADDRINUSE
 */
export function serveSite(
  folder: string,
  { base = '/', port = 0 }: { base?: string; port?: number } = {},
): Promise<Served> {
  const prefix = `/${base.replace(/^\/|\/$/g, '')}`.replace(/\/$/, '');
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (prefix && path !== prefix && !path.startsWith(`${prefix}/`)) {
      response.writeHead(404).end();
      return;
    }
    const inside = path.slice(prefix.length);
    if (isFolderWithoutSlash(folder, inside)) {
      response
        .writeHead(301, { location: `${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}` })
        .end();
      return;
    }
    request.url = inside || '/';
    files(request, response, () => {
      const missing = join(folder, '404.html');
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        .end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve({
        server,
        url: `http://localhost:${typeof address === 'object' && address ? address.port : port}${prefix}/`,
      });
    });
  });
}

function isFolderWithoutSlash(folder: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  try {
    const target = join(folder, decodeURIComponent(path));
    return isWithin(folder, target) && statSync(target).isDirectory();
  } catch {
    return false;
  }
}
