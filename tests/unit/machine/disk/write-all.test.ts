import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAll } from '../../../../src/machine/disk/write-all.ts';
import { makeFolder } from '../../core/library/folder.ts';

const everything = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

test('files are written where they belong, and nothing else is left', () => {
  const folder = join(makeFolder({}), 'answers/deep');
  writeAll(folder, [
    { path: 'questions/a.md', text: 'a' },
    { path: 'topics.yaml', text: 't' },
  ]);
  expect(everything(folder)).toEqual(['questions', 'questions/a.md', 'topics.yaml']);
  expect(readFileSync(join(folder, 'questions/a.md'), 'utf8')).toBe('a');
});

test('when one file cannot be written, all is as it was', () => {
  const folder = makeFolder({ 'questions/a.md': 'before' });
  // A folder that is not empty, at the path of a file.
  mkdirSync(join(folder, 'stories'));
  writeFileSync(join(folder, 'stories', 'in-the-way'), '');
  expect(() => {
    writeAll(folder, [
      { path: 'questions/a.md', text: 'after', mayReplace: true },
      { path: 'strengths/b.md', text: 'b' },
      { path: 'stories/in-the-way/c.md', text: 'c' },
    ]);
  }).toThrow();
  expect(readFileSync(join(folder, 'questions/a.md'), 'utf8')).toBe('before');
  expect(existsSync(join(folder, 'strengths'))).toBe(false);
  expect(everything(folder)).toEqual(['questions', 'questions/a.md', 'stories', 'stories/in-the-way']);
});

test('a file that is replaced comes back when a later one fails', () => {
  const folder = makeFolder({ 'questions/a.md': 'before', 'questions/b.md/keep': 'x' });
  expect(() => {
    writeAll(folder, [
      { path: 'questions/a.md', text: 'after', mayReplace: true },
      { path: 'questions/c.md', text: 'c' },
      { path: 'questions/\0', text: 'impossible' },
    ]);
  }).toThrow();
  expect(readFileSync(join(folder, 'questions/a.md'), 'utf8')).toBe('before');
  expect(everything(folder)).toEqual(['questions', 'questions/a.md', 'questions/b.md', 'questions/b.md/keep']);
});

test('what is there already is replaced only when that is asked for, and a folder never', () => {
  const folder = makeFolder({ 'questions/a.md': 'mine', 'questions/b.md/keep': 'mine, too' });
  expect(() => {
    writeAll(folder, [{ path: 'questions/a.md', text: 'theirs' }]);
  }).toThrow('Expected nothing at');
  expect(() => {
    writeAll(folder, [{ path: 'questions/b.md', text: 'theirs', mayReplace: true }]);
  }).toThrow('Expected nothing at');
  expect(readFileSync(join(folder, 'questions/a.md'), 'utf8')).toBe('mine');
  expect(everything(folder)).toEqual(['questions', 'questions/a.md', 'questions/b.md', 'questions/b.md/keep']);
});
