import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeBadTarget } from '../../../src/builder/build-target.ts';
import { refuseInside } from '../../../src/cli/run/refuse-inside.ts';
import { MARK_FILE } from '../../../src/builder/site-mark.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  for (const name of ['answers/questions', 'empty', 'site', 'photos'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'site', MARK_FILE), '');
  writeFileSync(join(folder, 'photos/one.jpg'), '');
  for (const [name, to] of Object.entries({ 'link-to-answers': 'answers', 'link-above': '.', 'link-to-site': 'site' }))
    symlinkSync(join(folder, to), join(folder, name), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (target: string) => describeBadTarget(join(folder, target), [join(folder, 'answers')]);

test.each([
  ['the answers themselves', 'answers', 'which holds other things'],
  ['what holds the answers', '.', 'which holds other things'],
  ['a link to the answers', 'link-to-answers', 'which holds other things'],
  ['a link to what holds the answers', 'link-above', 'which holds other things'],
  ['a file', 'photos/one.jpg', 'found a file'],
  ['a folder with other files', 'photos', 'found other files'],
])('a build does not replace %s', (_, target, message) => {
  expect(refusal(target)).toContain(message);
  expect(refusal(target)).toContain('Name another with --out.');
});

test.each(['new', 'empty', 'site', 'link-to-site'])('a build may be put at %s', (target) => {
  expect(refusal(target)).toBeNull();
});

test.each([
  'answers',
  'answers/_site',
  'answers/questions/deep/x.pdf',
  'link-to-answers/_site',
  'link-above/answers/x',
])('nothing is written among the answers, as at %s', (path) => {
  const write = () => refuseInside(join(folder, 'answers'), join(folder, path), 'a file');
  expect(write).toThrow('Expected a file outside the answers, found one in');
});

test.each(['answers-site', 'new/answers', 'link-above/new'])(
  'something may be written beside the answers, as at %s',
  (path) => {
    refuseInside(join(folder, 'answers'), join(folder, path), 'a file');
  },
);
