import { createServer, type Server } from 'node:http';
import { answerRequest } from './answer-request.ts';

export interface Served {
  server: Server;
  /** The address of the home page. */
  url: string;
}

/**
 * Serves a built site to this machine, as static hosts do: a folder's address gets its slash, what is not there gets
 * 404.html. The files are read anew for each request, so that a new build shows at once.
 * @throws when the port is taken: an Error whose `code` is EADDRINUSE
 */
export function serveSite(
  folder: string,
  { base = '/', port = 0 }: { base?: string; port?: number } = {},
): Promise<Served> {
  const prefix = `/${base.replace(/^\/|\/$/g, '')}`.replace(/\/$/, '');
  const server = createServer((request, response) => {
    // Whoever asked may be gone by now: that ends nothing here.
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
