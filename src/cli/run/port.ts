import { Refusal } from '../../core/diagnostics/refusal.mjs';

/** The port to serve at: the one that was typed, else `PORT`, else 4321. Throws a Refusal when it is no port. */
export function readPort(typed: number | undefined): number {
  const written = typed ?? (process.env['PORT'] || '4321');
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal(`Expected a port from 0 to 65535, found "${written}".`, 2);
}
