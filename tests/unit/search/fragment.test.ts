import { describe, expect, test } from 'vitest';
import { fragmentFile, readFragment } from '../../../src/search/fragment.ts';

test('the file of an entry is named by the entry', () => {
  expect(fragmentFile('en_a1')).not.toBe(fragmentFile('en_a2'));
  expect(fragmentFile('en_a1')).toContain('en_a1');
});

describe('the file of an entry', () => {
  test('is read', () => {
    const page = { url: '/a/', content: 'A.', anchors: [], meta: { title: 'A', kind: 'rule', seconds: '0' } };
    expect(readFragment(`pagefind_dcd${JSON.stringify(page)}`)).toEqual(page);
  });

  test.each([
    ['is empty', ''],
    ['is a page', '<!doctype html>'],
    ['has no mark', '{"url":"/a/"}'],
    ['has another mark', 'something_xx{"url":"/a/"}'],
    ['ends too soon', 'pagefind_dcd{"url":"/a'],
  ])('is torn when it %s', (_, text) => {
    expect(() => readFragment(text)).toThrow();
  });
});
