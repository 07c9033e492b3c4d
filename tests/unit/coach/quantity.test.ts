import { describe, expect, test } from 'vitest';
import { readNumbers, readUnit } from '../../../src/coach/quantity.ts';

describe('what a figure measures', () => {
  test.each<[string, string | null]>([
    ['4 hours', 'time'],
    ['200 ms', 'time'],
    ['15-minute', 'time'],
    ['99.9%', '%'],
    ['30 per cent', '%'],
    ['$40k', 'money'],
    ['20 euros', 'money'],
    ['3x', 'x'],
    ['~5TB', 'tb'],
    ['12', null],
  ])('%s', (figure, unit) => {
    expect(readUnit(figure)).toBe(unit);
  });
});

describe('one number in two dresses is one', () => {
  test.each([
    ['1,200', '1.2k'],
    ['£1.2m', '£1,200,000'],
    ['12k', '12 thousand'],
    ['two', '2'],
    ['sixty nurses', '60 nurses'],
    ['by half', '50%'],
    ['tripled', '3x'],
    ['a quarter', '25%'],
    ['thirty-two beds', '32 beds'],
    ['a hundred and twenty', '120'],
    ['half a million', '500k'],
    ['a dozen', '12'],
    ['an hour', '60 minutes'],
    ['half an hour', '30-minute'],
    ['two weeks', '14 days'],
    ['a year', '12 months'],
  ])('%s and %s', (one, other) => {
    expect(haveOneInCommon(one, other)).toBe(true);
  });

  test.each([
    ['30%', '90%'],
    ['v2.5', '2'],
    ['1.5', '15'],
    ['thirty-two', '2'],
    ['an hour', '60 seconds'],
  ])('but not %s and %s', (one, other) => {
    expect(haveOneInCommon(one, other)).toBe(false);
  });
});

test('each number of a range is one of its own', () => {
  expect(readNumbers('from 90 to 5 a day')).toEqual([['90'], ['5']]);
});

function haveOneInCommon(one: string, other: string): boolean {
  const known = new Set(readNumbers(one).flat());
  return readNumbers(other)
    .flat()
    .some((dress) => known.has(dress));
}
