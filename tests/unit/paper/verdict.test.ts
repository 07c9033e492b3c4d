import { describe, expect, test } from 'vitest';
import type { Choices } from '../../../src/paper/choices.ts';
import type { Fit } from '../../../src/paper/fit.ts';
import { describeFit, describeMisread } from '../../../src/paper/verdict.ts';

/** A sheet of a number of sides. All are full but the last, which is filled to a share. */
const fit = (count: number, share = 1): Fit => ({
  size: 8.5,
  frame: { columns: 1, first: 100, rest: 100 },
  blocks: Array.from({ length: count }, (_, place) => ({
    entry: `${place}`,
    height: place === count - 1 ? 100 * share : 100,
  })),
  sides: Array.from({ length: count }, (_, place) => [[place]]),
});
const choices = (some: Partial<Choices>): Choices => ({
  paper: 'a4',
  sides: 2,
  density: 'cues',
  chosen: new Set(['0']),
  short: new Set(),
  ...some,
});

describe('a sheet', () => {
  test.each<[string, Fit, Partial<Choices>, string]>([
    ['that fits', fit(2), {}, 'It fits: 2 sides of A4, at 8.5 pt.'],
    ['on one side', fit(1), { sides: 1, paper: 'letter' }, 'It fits: 1 side of Letter, at 8.5 pt.'],
    ['without a limit', fit(3), { sides: null }, '3 sides of A4, at 8.5 pt.'],
    [
      'a little too long',
      fit(3, 0.22),
      {},
      'It does not fit. It takes 3 sides of A4, at 8.5 pt, and you chose 2 sides. It is too long by about 20% of a side.',
    ],
    [
      'too long by a line',
      fit(3, 0.01),
      {},
      'It does not fit. It takes 3 sides of A4, at 8.5 pt, and you chose 2 sides. It is too long by about 5% of a side.',
    ],
    [
      'far too long',
      fit(4, 0.5),
      { sides: 1 },
      'It does not fit. It takes 4 sides of A4, at 8.5 pt, and you chose 1 side. It is too long by about 2.5 sides.',
    ],
    ['of nothing', fit(0), { chosen: new Set() }, 'Nothing is selected. Select what to include.'],
  ])('%s', (_, laid, some, said) => {
    expect(describeFit(laid, choices(some))).toBe(said);
  });
});

test('what an address asks for in vain is repeated, cut where it is long', () => {
  expect(describeMisread([])).toBe('');
  expect(
    describeMisread([
      { part: 'sides', found: '999' },
      { part: 'pick', found: 'x'.repeat(100) },
    ]),
  ).toBe(
    `The address asks for sides “999”. Use 1, 2, 4 or all. The address names “${'x'.repeat(40)}…”, which is not on this sheet.`,
  );
});
