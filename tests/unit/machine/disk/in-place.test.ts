import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CODE = join(import.meta.dirname, '../../../../src');

/** The files that may write by themselves: those that write into a new folder, and the one that takes the pictures. */
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
