import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fragmentFile } from '../../../../src/search/fragment.ts';
import { checkFiles, findIds } from '../../../../src/search/index/check-files.ts';
import type { IndexFile } from '../../../../src/search/index/files.ts';

const fileOf = (path: string, content: string | Uint8Array): IndexFile => ({ path, content: Buffer.from(content) });

const fragmentOf = (id: string, url: string) =>
  fileOf(fragmentFile(id), gzipSync(`pagefind_dcd${JSON.stringify({ url, content: '', anchors: [], meta: {} })}`));

describe('checkFiles', () => {
  test('passes files that are whole', () => {
    const files = [fileOf('pagefind.js', 'x'), fileOf('wasm.en.pagefind', gzipSync('x')), fragmentOf('a', '/a/')];
    expect(() => {
      checkFiles(files);
    }).not.toThrow();
  });

  test.each([
    ['an empty file', 'pagefind.js', '', 'pagefind.js is empty. Build again.'],
    ['a fragment that is not packed', 'fragment/a.pf_fragment', 'x', 'fragment/a.pf_fragment cannot be unpacked.'],
    ['an index that was cut off', 'index/a.pf_index', gzipSync('x'.repeat(99)).subarray(0, 20), 'cannot be unpacked.'],
    ['a program that was cut off', 'wasm.en.pagefind', gzipSync('x'.repeat(99)).subarray(0, 20), 'cannot be unpacked.'],
    ['a list that was cut off', 'pagefind.en.pf_meta', gzipSync('x').subarray(0, 10), 'cannot be unpacked.'],
  ])('refuses %s, and says which', (_, path, content, says) => {
    expect(() => {
      checkFiles([fragmentOf('a', '/a/'), fileOf(path, content)]);
    }).toThrow(says);
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
