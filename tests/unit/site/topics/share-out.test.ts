import { expect, test } from 'vitest';
import { shareOut } from '../../../../src/site/topics/share-out.ts';

test.each([
  ['all fit', [3, 5], 10, [3, 5]],
  ['small groups are shown whole', [2, 50], 10, [2, 8]],
  ['large groups share alike', [50, 50], 10, [5, 5]],
  ['an empty group takes nothing', [0, 50], 10, [0, 10]],
  ['no groups', [], 10, []],
])('%s', (_, sizes, places, shares) => {
  expect(shareOut(sizes, places)).toEqual(shares);
});
