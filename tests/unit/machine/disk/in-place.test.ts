import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CODE = join(import.meta.dirname, '../../../../src');

/** What may write by itself: what writes into a folder that is being made ready, and what takes pictures of the code. */
const MAY_WRITE =
  /^(?:machine\/(?:disk|setup)\/|builder\/(?:build-site\.ts|integrations\/)|cli\/run\/(?:pictures|run-tests)\.ts|cli\/run\.mjs)/;

test('a command writes through the one way that survives a kill', () => {
  const writers = readdirSync(CODE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|mjs)$/.test(path) && !MAY_WRITE.test(path))
    .filter((path) =>
      /\b(?:write|append|rename|copy|cp|rm|mkdir|truncate)\w*(?:Sync)?\b[^;]*from 'node:fs/.test(
        readFileSync(join(CODE, path), 'utf8'),
      ),
    );
  expect(writers).toEqual([]);
});
