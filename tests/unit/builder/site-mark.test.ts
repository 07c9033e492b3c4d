import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { hashSources, isCurrent, MARK_FILE, type Sources } from '../../../src/builder/site-mark.ts';

let sources: Sources;

beforeEach(() => {
  const base = mkdtempSync(join(tmpdir(), 'greenroom-'));
  onTestFinished(() => rmSync(base, { recursive: true }));
  sources = { root: join(base, 'project'), folder: join(base, 'answers'), env: {}, day: '2026-01-31' };
  for (const path of ['project/src', 'project/public', 'project/content', 'answers/questions'])
    mkdirSync(join(base, path), { recursive: true });
  for (const path of ['src/page.ts', 'astro.config.mjs', 'package-lock.json']) write(join(sources.root, path), 'one');
  write(join(sources.folder, 'questions/why.md'), 'one');
});

const write = (path: string, text: string | Buffer) => writeFileSync(path, text);

test('the same sources have the same hash', () => {
  expect(hashSources(sources)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashSources(sources)).toBe(hashSources({ ...sources }));
});

test.each([
  ['an answer is changed', () => write(join(sources.folder, 'questions/why.md'), 'two')],
  ['an answer is added', () => write(join(sources.folder, 'questions/how.md'), 'one')],
  ['the code is changed', () => write(join(sources.root, 'src/page.ts'), 'two')],
  ['a package is changed', () => write(join(sources.root, 'package-lock.json'), 'two')],
  ['an option is changed', () => (sources = { ...sources, env: { BASE_PATH: '/prep' } })],
  ['a day has passed', () => (sources = { ...sources, day: '2026-02-01' })],
])('the hash is another when %s', (_, change) => {
  const before = hashSources(sources);
  change();
  expect(hashSources(sources)).not.toBe(before);
});

test('a site is current when it is marked with what it would be made of now, and never when that cannot be read', () => {
  const site = join(sources.root, 'site');
  mkdirSync(site);
  expect(isCurrent(site, sources)).toBe(false);
  write(join(site, MARK_FILE), '');
  expect(isCurrent(site, sources)).toBe(false);
  write(join(site, MARK_FILE), hashSources(sources) ?? '');
  expect(isCurrent(site, sources)).toBe(true);
  write(join(sources.folder, 'questions/how.md'), Buffer.from([0xff]));
  expect(isCurrent(site, sources)).toBe(false);
});
