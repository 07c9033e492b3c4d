import { describe, expect, test } from 'vitest';
import { readIndexes, writeIndexes } from '../../../../src/search/ranking/indexes.ts';

describe('indexes are written and read again', () => {
  test.each([
    ['none', [], ''],
    ['one', [0], '0'],
    ['apart', [1, 3, 12], '1,3,12'],
    ['in a row', [4, 5, 6], '4-6'],
    ['in two rows and apart', [0, 1, 2, 7, 9, 10], '0-2,7,9-10'],
  ])('%s', (_, indexes, text) => {
    expect(writeIndexes(indexes)).toBe(text);
    expect(readIndexes(text)).toEqual(indexes);
  });
});

test('many indexes in a row are short', () => {
  expect(writeIndexes(Array.from({ length: 5000 }, (_, place) => place))).toHaveLength(6);
});
