import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeBadTarget } from '../../../src/cli/build/build-target.ts';
import { MARK } from '../../../src/cli/build/site-mark.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  for (const name of ['answers/questions', 'empty', 'site', 'photos'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'site', MARK), '');
  writeFileSync(join(folder, 'photos/one.jpg'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (target: string) => describeBadTarget(join(folder, target), [join(folder, 'answers')]);

test.each([
  ['the answers themselves', 'answers', 'which holds other things'],
  ['what holds the answers', '.', 'which holds other things'],
  ['a folder with other files', 'photos', 'found other files'],
])('a build does not replace %s', (_, target, message) => {
  expect(refusal(target)).toContain(message);
  expect(refusal(target)).toContain('Name another with --out.');
});

test.each(['new', 'empty', 'site'])('a build may be put at %s', (target) => {
  expect(refusal(target)).toBeNull();
});
