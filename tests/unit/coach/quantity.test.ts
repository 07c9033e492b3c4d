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
  ])('%s and %s', (one, other) => {
    const numbers = new Set(readNumbers(one));
    expect(readNumbers(other).some((number) => numbers.has(number))).toBe(true);
  });

  test.each([
    ['30%', '90%'],
    ['v2.5', '2'],
    ['1.5', '15'],
  ])('but not %s and %s', (one, other) => {
    const numbers = new Set(readNumbers(one));
    expect(readNumbers(other).some((number) => numbers.has(number))).toBe(false);
  });
});
