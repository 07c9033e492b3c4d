import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeBadTarget } from '../../../src/cli/run/pdf-target.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-'));
  writeFileSync(join(folder, 'notes.md'), 'mine');
  writeFileSync(join(folder, 'old.pdf'), '%PDF-1.4');
  writeFileSync(join(folder, 'empty.pdf'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['a folder that is not there', 'gone/x.pdf', 'Expected a folder at'],
  ['a file for a folder', 'notes.md/x.pdf', 'Expected a folder at'],
  ['a folder', '.', 'found a folder'],
  ['somebody’s notes', 'notes.md', 'Expected a PDF to replace at'],
])('a PDF is not written to %s', (_, name, message) => {
  expect(describeBadTarget(join(folder, name))).toContain(message);
});

test.each(['new.pdf', 'old.pdf', 'empty.pdf'])('a PDF is written to %s', (name) => {
  expect(describeBadTarget(join(folder, name))).toBeNull();
});

test.skipIf(process.platform === 'win32')('a PDF is not written to a device', () => {
  expect(describeBadTarget('/dev/null')).toContain('found a device or a pipe');
});
