import { describe, expect, test } from 'vitest';
import { readPlaces, writePlaces } from '../../../../src/search/ranking/places.ts';

describe('places are written and read again', () => {
  test.each([
    ['none', [], ''],
    ['one', [0], '0'],
    ['apart', [1, 3, 12], '1,3,12'],
    ['in a row', [4, 5, 6], '4-6'],
    ['in two rows and apart', [0, 1, 2, 7, 9, 10], '0-2,7,9-10'],
  ])('%s', (_, places, text) => {
    expect(writePlaces(places)).toBe(text);
    expect(readPlaces(text)).toEqual(places);
  });
});

test('many places in a row are short', () => {
  expect(writePlaces(Array.from({ length: 5000 }, (_, place) => place))).toHaveLength(6);
});
