import { describe, expect, test } from 'vitest';
import { partIndex, partIndexes } from '../../../src/search/data.ts';

const STARTS = ['ask', 'own', 'own it', 'time'];

describe('partOf finds the part where a word would stand', () => {
  test.each([
    ['the first word of a part', 'own', 1],
    ['a word within a part', 'boss', 0],
    ['a word after the last start', 'zero', 3],
    ['a word before the first start', 'able', 0],
    ['nothing', '', 0],
  ])('%s', (_, word, part) => {
    expect(partIndex(STARTS, word)).toBe(part);
  });

  test('when there is no part', () => {
    expect(partIndex([], 'own')).toBe(0);
  });
});

describe('partsOf finds the parts where a word and its phrases stand', () => {
  test.each([
    ['a word whose phrases are in one part', 'boss', [0]],
    ['a word whose phrases go on into the next part', 'own', [1, 2]],
    ['a word that only begins like another', 'ow', [0]],
    ['a word in the last part', 'time', [3]],
    ['a word before the first part', 'able', [0]],
  ])('%s', (_, word, parts) => {
    expect(partIndexes(STARTS, word)).toEqual(parts);
  });

  test('when there is no part', () => {
    expect(partIndexes([], 'own')).toEqual([]);
  });

  test('every part of a word that fills several', () => {
    expect(partIndexes(['ask', 'own a', 'own m', 'own z', 'time'], 'own')).toEqual([0, 1, 2, 3]);
  });
});

test('every phrase of a sorted list is in a part that partsOf names for its first word', () => {
  const phrases = [
    'ask',
    'ask for',
    'asset',
    'own',
    'own goal',
    'own it',
    'own up',
    'owner',
    'time',
    'time off',
  ].sort();
  for (const size of [1, 2, 3, 4]) {
    const starts = phrases.filter((_, index) => index % size === 0);
    for (const [index, phrase] of phrases.entries())
      expect(partIndexes(starts, phrase.split(' ')[0]!)).toContain(Math.floor(index / size));
  }
});
