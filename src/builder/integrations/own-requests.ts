import type { AstroIntegration } from 'astro';
import { FOREIGN_REQUEST, isOwnRequest, PRIVATE_HEADERS } from '../serve/own-request.ts';

/** Refuses requests from other machines in development, as `npm start` does. */
export function ownRequests(): AstroIntegration {
  return {
    name: 'greenroom:own-requests',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          for (const [name, value] of Object.entries(PRIVATE_HEADERS)) response.setHeader(name, value);
          if (isOwnRequest(request.headers)) next();
          else response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(FOREIGN_REQUEST);
        });
      },
    },
  };
}
