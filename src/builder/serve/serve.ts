import { createServer, type Server } from 'node:http';
import { answerRequest } from './answer-request.ts';

/** A site that is served. */
export interface Served {
  server: Server;
  /** The address of the home page. */
  url: string;
}

/**
 * Serves a built site to this machine, as static hosts do: the address of a folder gets its slash, and an unknown address
 * gets 404.html. Each request reads its file anew, so that a new build shows at once.
 * @param base the path that the site is under
 * @param port the port to use. 0 for any free one
 * @throws an Error whose `code` is EADDRINUSE when the port is taken
 */
export function serveSite(
  folder: string,
  { base = '/', port = 0 }: { base?: string; port?: number } = {},
): Promise<Served> {
  const prefix = `/${base.replace(/^\/|\/$/g, '')}`.replace(/\/$/, '');
  const server = createServer((request, response) => {
    // The browser may be gone by now: that must not end the server.
    response.on('error', () => response.destroy());
    const { status, headers, body } = answerRequest({ folder, prefix }, request);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
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
