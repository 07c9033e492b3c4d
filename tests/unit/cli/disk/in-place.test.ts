import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CLI = join(import.meta.dirname, '../../../../src/cli');

/** What may write by itself: what writes into a folder that is being made ready, and what takes pictures of the code. */
const MAY_WRITE = /^(?:disk\/|build\/build-site\.ts|run\/(?:pictures|run-tests|bench).*\.ts|run\.mjs)/;

test('a command writes through the one way that survives a kill', () => {
  const writers = readdirSync(CLI, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|mjs)$/.test(path) && !MAY_WRITE.test(path))
    .filter((path) =>
      /\b(?:write|append|rename|copy|cp|rm|mkdir|truncate)\w*(?:Sync)?\b[^;]*from 'node:fs/.test(
        readFileSync(join(CLI, path), 'utf8'),
      ),
    );
  expect(writers).toEqual([]);
});
