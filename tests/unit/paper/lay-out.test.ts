import { describe, expect, test } from 'vitest';
import { type Block, layOut } from '../../../src/paper/lay-out.ts';

const FRAME = { columns: 2, first: 100, rest: 120 };

/** Entries by their heights; a heading is a negative height. */
const blocks = (...heights: number[]): Block[] =>
  heights.map((height, place) => ({ entry: height < 0 ? null : `entry ${place}`, height: Math.abs(height) }));

describe('blocks are placed', () => {
  test.each<[string, number[], number[][][]]>([
    ['on one empty side when there are none', [], [[]]],
    [
      'in columns that balance',
      [30, 30, 30, 30],
      [
        [
          [0, 1],
          [2, 3],
        ],
      ],
    ],
    ['in as many columns as they fill', [30], [[[0]]]],
    [
      'on a further side when the first is full',
      [60, 60, 60, 60],
      [
        [[0], [1]],
        [[2], [3]],
      ],
    ],
    [
      'up to the very end of a column',
      [50, 50, 50, 50, 120, 60, 60],
      [
        [
          [0, 1],
          [2, 3],
        ],
        [[4], [5, 6]],
      ],
    ],
    [
      'whole: what does not fit goes on in the next column',
      [90, 20, 90, 10, 10],
      [
        [[0], [1]],
        [[2], [3, 4]],
      ],
    ],
    ['with a heading beside what follows it', [80, -10, 30, 60], [[[0], [1, 2, 3]]]],
    ['with two headings beside what follows them', [80, -10, -10, 30], [[[0], [1, 2, 3]]]],
    [
      'on the next side when they are too high for the first',
      [20, 110, 20],
      [
        [[0], []],
        [[1], [2]],
      ],
    ],
    ['with a heading and its entry too high for the first side', [-8, 95], [[[], []], [[0, 1]]]],
    ['with what is longer than a column in one of its own', [20, 300, 20], [[[0], [1]], [[2]]]],
  ])('%s', (_, heights, sides) => {
    expect(layOut(blocks(...heights), FRAME)).toEqual(sides);
  });
});

test('nothing is lost, and the order is kept, whatever the heights', () => {
  const heights = Array.from({ length: 200 }, (_, place) => (place % 7 === 3 ? -8 : 5 + ((place * 37) % 90)));
  expect(layOut(blocks(...heights), FRAME).flat(2)).toEqual(heights.map((_height, place) => place));
});

test('no column but that of a block too long is higher than its side, and no heading stands last', () => {
  const placed = blocks(...Array.from({ length: 200 }, (_, place) => (place % 5 === 0 ? -8 : 5 + ((place * 53) % 85))));
  for (const [side, columns] of layOut(placed, FRAME).entries())
    for (const column of columns) {
      const height = column.reduce((sum, place) => sum + placed[place]!.height, 0);
      expect(height).toBeLessThanOrEqual(side === 0 ? FRAME.first : FRAME.rest);
      expect(placed[column.at(-1)!]!.entry).not.toBeNull();
    }
});
