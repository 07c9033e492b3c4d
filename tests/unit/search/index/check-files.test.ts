import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fragmentFile } from '../../../../src/search/fragment.ts';
import { findIds, findDamaged } from '../../../../src/search/index/check-files.ts';
import type { IndexFile } from '../../../../src/search/index/files.ts';

const fileOf = (path: string, content: string | Uint8Array): IndexFile => ({ path, content: Buffer.from(content) });

const fragmentOf = (id: string, url: string) =>
  fileOf(fragmentFile(id), gzipSync(`pagefind_dcd${JSON.stringify({ url, content: '', anchors: [], meta: {} })}`));

describe('findDamaged', () => {
  const whole = [fileOf('pagefind.js', 'x'), fileOf('wasm.en.pagefind', gzipSync('x')), fragmentOf('a', '/a/')];

  test('finds none among files that are whole', () => {
    expect(findDamaged(whole)).toEqual([]);
  });

  test.each([
    ['an empty file', 'pagefind-entry.json', ''],
    ['a fragment that is not packed', 'fragment/b.pf_fragment', 'x'],
    ['an index that was cut off', 'index/a.pf_index', gzipSync('x'.repeat(99)).subarray(0, 20)],
    ['a program that was cut off', 'wasm.de.pagefind', gzipSync('x'.repeat(99)).subarray(0, 20)],
    ['a list that was cut off', 'pagefind.en.pf_meta', gzipSync('x').subarray(0, 10)],
  ])('names %s, and no other', (_, path, content) => {
    expect(findDamaged([...whole, fileOf(path, content), fragmentOf('c', '/c/')])).toEqual([path]);
  });
});

describe('findIds', () => {
  const files = [fragmentOf('x', '/a/'), fileOf('pagefind.js', 'x'), fragmentOf('y', '/b/'), fragmentOf('z', '/c/')];

  test('names pages in the order in which they are asked for', () => {
    expect(findIds(files, ['/c/', '/a/', '/b/'])).toEqual(['z', 'x', 'y']);
  });

  test('refuses a page that is in no file', () => {
    expect(() => findIds(files, ['/a/', '/d/'])).toThrow('Expected /d/ in the search index');
  });

  test('finds nothing for nothing', () => {
    expect(findIds([], [])).toEqual([]);
  });
});
