import { describe, expect, test } from 'vitest';
import { findChanges, fitSheet, measureExcess, type Measured, sumHeights } from '../../../src/paper/fit.ts';
import type { Block } from '../../../src/paper/lay-out.ts';
import { COMFORTABLE_SIZE, SIZES } from '../../../src/paper/paper.ts';

const SMALLEST = SIZES[0] ?? 0;
const LARGEST = SIZES.at(-1) ?? 0;
const FRAME = { columns: 1, first: 100, rest: 100 };

/** Entries named by letters, with their heights; "-" is a heading. */
const measured = (...pairs: [string, number][]): Measured => ({
  frame: FRAME,
  blocks: pairs.map(([name, height]): Block => ({ entry: name === '-' ? null : name, height })),
});
const at = (heights: number[]) => (size: number) =>
  measured(...heights.map((height, index): [string, number] => [`${index}`, (height * size) / SMALLEST]));

describe('the text of a sheet is set', () => {
  test.each<[string, number[], 1 | 2 | null, number]>([
    ['as large as there is room for', [40, 40], 1, 10],
    ['no larger than is easy to read', [10], 1, LARGEST],
    ['no smaller than can be read, even when it does not fit', [90, 90, 90], 1, SMALLEST],
    ['at an easy size when there is no limit', [42, 42, 42, 42], null, COMFORTABLE_SIZE],
    ['larger than is easy when that takes no more sides', [37.5, 37.5, 37.5, 37.5], null, 10.5],
  ])('%s', (_, heights, sides, size) => {
    expect(fitSheet(at(heights), sides).size).toBe(size);
  });
});

test('the excess is the full sides beyond the budget, and how far the last is filled', () => {
  expect(measureExcess(fitSheet(at([100, 100, 100, 25]), 1), 1)).toBe(2.25);
});

test('the last side is filled by the height of a further side, in all of its columns: the first has a title above it', () => {
  const frame = { columns: 2, first: 60, rest: 100 };
  const blocks = [60, 60, 50].map((height, index): Block => ({ entry: `${index}`, height }));
  expect(measureExcess({ blocks, frame, size: SMALLEST, sides: [[[0], [1]], [[2]]] }, 1)).toBe(0.25);
});

const LEAVE_OUT = (...names: string[]) => new Map(names.map((name) => [name, 0]));

describe('what to change for a sheet to fit', () => {
  test.each<[string, Measured, Map<string, number>, ReturnType<typeof findChanges>]>([
    [
      'is any one entry that is enough by itself, the longest first',
      measured(['a', 40], ['b', 50], ['c', 15]),
      LEAVE_OUT('a', 'b', 'c'),
      { ids: ['b', 'a', 'c'], together: false },
    ],
    [
      'is only entries that are enough',
      measured(['a', 40], ['b', 60], ['c', 5], ['d', 30]),
      LEAVE_OUT('a', 'b', 'c', 'd'),
      { ids: ['b', 'a'], together: false },
    ],
    [
      'is several together, the longest first',
      measured(['a', 50], ['b', 60], ['c', 40], ['d', 70]),
      LEAVE_OUT('a', 'b', 'c', 'd'),
      { ids: ['d', 'b'], together: true },
    ],
    [
      'counts a heading that nothing follows any more',
      measured(['a', 80], ['-', 30], ['b', 10]),
      LEAVE_OUT('b'),
      { ids: ['b'], together: false },
    ],
    [
      'may be to shorten, the one that gains most first',
      measured(['a', 60], ['b', 50]),
      new Map([
        ['a', 55],
        ['b', 20],
      ]),
      { ids: ['b'], together: false },
    ],
    ['is nothing when no change is enough', measured(['a', 90], ['b', 90]), new Map([['a', 80]]), null],
    [
      'takes all pieces of an entry together',
      measured(['a', 60], ['a', 60], ['b', 70]),
      LEAVE_OUT('a', 'b'),
      { ids: ['a'], together: false },
    ],
  ])('%s', (_, sheet, after, changes) => {
    expect(findChanges(sheet, 1, after)).toEqual(changes);
  });
});

test('an entry is as high as its pieces', () => {
  expect([...sumHeights(measured(['-', 5], ['a', 60], ['a', 20], ['b', 1]).blocks)]).toEqual([
    ['a', 80],
    ['b', 1],
  ]);
});
