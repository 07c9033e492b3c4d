/** The port to serve at: `PORT`, else 4321. Says what is wrong with another value, and ends the command. */
export function readPort(): number {
  const written = process.env['PORT'] || '4321';
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`Expected PORT to be a number from 0 to 65535, found "${written}".`);
  process.exit(1);
}
