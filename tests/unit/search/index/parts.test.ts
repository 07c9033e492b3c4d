import { describe, expect, test } from 'vitest';
import { splitParts } from '../../../../src/search/index/parts.ts';

const split = (text: string, most: number) => splitParts([...text], most, (letter) => letter.toUpperCase());

describe('splitParts', () => {
  test.each([
    ['leaves a short list whole', 'abc', 3, ['abc'], ['A']],
    ['splits a list that is one too long', 'abcd', 3, ['ab', 'cd'], ['A', 'C']],
    ['splits into parts as even as they can be', 'abcdefg', 3, ['abc', 'def', 'g'], ['A', 'D', 'G']],
    ['makes no part of nothing', '', 3, [], []],
  ])('%s', (_, text, most, parts, starts) => {
    const result = split(text, most);
    expect(result.parts.map((part) => part.join(''))).toEqual(parts);
    expect(result.starts).toEqual(starts);
  });

  test.each([1, 2, 3, 7, 50, 51])('keeps every item, and no part is empty or over %i', (most) => {
    for (let length = 0; length <= 120; length++) {
      const items = Array.from({ length }, (_, index) => index);
      const { parts, starts } = splitParts(items, most, String);
      expect(parts.flat()).toEqual(items);
      expect(starts).toEqual(parts.map(([first]) => String(first)));
      expect(parts.every((part) => part.length > 0 && part.length <= most)).toBe(true);
    }
  });
});
