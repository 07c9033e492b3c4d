import { describe, expect, test } from 'vitest';
import { countWords, formatSeconds, secondsToSay } from '../../../../src/core/answer/speech.ts';

describe('countWords', () => {
  test.each([
    ['', 0],
    ['   \n\t ', 0],
    ['one', 1],
    ['one two\nthree', 3],
    ['a 5-minute talk', 3],
    ['manager/PM', 1],
    ['fetch.min.bytes', 1],
    ["don't", 1],
    ['R&D', 1],
    ['Q & A', 2],
    ['and // or', 2],
    ['we – I mean I – left', 5],
    ['we - I mean I - left', 5],
    ['we—I mean I—left', 5],
    ['well-known', 1],
    ['3–5 days', 2],
    ['< 5 minutes', 2],
    ['99.9% …', 1],
    ['👍 yes', 1],
    ['señor Ångström', 2],
    ['日本', 1],
  ])('of %j is %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('secondsToSay', () => {
  test.each([
    [0, undefined, 0],
    [140, undefined, 60],
    [205, undefined, 88],
    [140, 280, 30],
  ])('%i words at %s a minute take %i s', (words, rate, seconds) => {
    expect(secondsToSay(words, rate)).toBe(seconds);
  });
});

test.each([
  [0, '0 s'],
  [48, '48 s'],
  [60, '1 min'],
  [91, '1 min 31 s'],
  [120, '2 min'],
])('formatSeconds(%i) is %s', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});
