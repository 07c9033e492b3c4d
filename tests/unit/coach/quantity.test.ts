import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../src/coach/read-numbers.ts';
import { readUnit } from '../../../src/coach/read-unit.ts';

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

describe('each number of one text is known in the other', () => {
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
    ['a quarter', '25%'],
    ['three quarters', '75%'],
    ['two thirds', '67%'],
    ['one-third', 'a third'],
    ['9 in 10', 'nine out of ten'],
    ['1 in 5', '20%'],
    ['a fifth', '20%'],
    ['10x', 'tenfold'],
    ['two and a half hours', '150 minutes'],
    ['an hour and a half', '90 minutes'],
    ['a year and a half', '18 months'],
    ['15 minutes', 'a quarter of an hour'],
    ['two weeks', 'a fortnight'],
    ['a couple of weeks', '14 days'],
    ['a month', '4 weeks'],
  ])('%s and %s', (one, other) => {
    expect(areSaidAlike(one, other)).toBe(true);
  });

  test.each([
    ['30%', '90%'],
    ['v2.5', '2'],
    ['1.5', '15'],
    ['thirty-two', '2'],
    ['an hour', '60 seconds'],
  ])('but not %s and %s', (one, other) => {
    expect(areSaidAlike(one, other)).toBe(false);
  });
});

test('each number of a range is one of its own', () => {
  expect(readNumbers('from 90 to 5 a day')).toEqual([['90'], ['5']]);
});

/** Whether each number of either text is in the other, as the rules ask. */
function areSaidAlike(one: string, other: string): boolean {
  const isIn = (a: string, b: string) => {
    const known = new Set(readNumbers(b).flat());
    return readNumbers(a).every((forms) => forms.some((form) => known.has(form)));
  };
  return readNumbers(one).length > 0 && isIn(one, other) && isIn(other, one);
}
