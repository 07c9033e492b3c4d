import { describe, expect, test } from 'vitest';
import { findQuotations, isWithin, removeQuoted } from '../../../../src/core/answer/quotes.ts';

describe('findQuotations', () => {
  const quoted = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['He said "no".', ['"no"']],
    ['He said “no”.', ['“no”']],
    ['“No,” he said, “not yet.”', ['“No,”', '“not yet.”']],
    ['A "b" and “c”', ['"b"', '“c”']],
    ['It’s ‘fine’', []],
    ['a 5" screen', []],
    ['“never closed', []],
    ['“a “b” c', ['“a “b”']],
    ['"All of it."', []],
    ['  “All of it”.  ', []],
    ['', []],
  ])('in %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('in a long text of marks that are never closed, without going over it again and again', () => {
    expect(findQuotations('“'.repeat(1_000_000))).toEqual([]);
  }, 30_000);
});

describe('removeQuoted', () => {
  test.each([
    ['He said "no" twice.', 'He said   twice.'],
    ['"All of it."', '"All of it."'],
    ['No quotes', 'No quotes'],
  ])('of %j', (text, rest) => {
    expect(removeQuoted(text)).toBe(rest);
  });
});

test.each([
  [0, false],
  [2, true],
  [4, true],
  [5, false],
  [9, true],
  [20, false],
])('isWithin the stretches, at %i: %s', (index, within) => {
  const stretches = [
    { start: 2, end: 5 },
    { start: 8, end: 10 },
  ];
  expect(isWithin(stretches, index)).toBe(within);
});
