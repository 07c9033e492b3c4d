import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, splitWords } from '../../../../src/core/language/split-words.ts';

describe('splitWords', () => {
  test.each([
    ['in lower case', 'Tight DEADLINES', ['tight', 'deadlines']],
    ['without the marks around them', '(Why?) "Because," he said—twice…', ['why', 'because', 'he', 'said', 'twice']],
    ['without curly quotes', '“scope creep” ‘again’', ['scope', 'creep', 'again']],
    ['without a full stop at the end', 'I use Node.js.', ['i', 'use', 'node.js']],
    ['with the signs of a language', 'C# and C++ on .NET', ['c#', 'and', 'c++', 'on', '.net']],
    ['with the full stops of a setting', 'fetch.min.bytes', ['fetch.min.bytes']],
    ['with slashes, hyphens and ampersands inside', 'CI/CD self-service AT&T', ['ci/cd', 'self-service', 'at&t']],
    ['with numbers and shares', '20TB, 99% of 0.5%', ['20tb', '99%', 'of', '0.5%']],
    [
      'without what an apostrophe adds',
      "you've it's I'm they’ll the boss's",
      ['you', 'it', 'i', 'they', 'the', 'boss'],
    ],
    ['with a denial as "not"', "don't can’t won`t", ['not', 'not', 'not']],
    ['in other scripts', '面接 собеседование échec', ['面接', 'собеседование', 'échec']],
    ['in one form of Unicode', 'e\u0301chec ﬁt', ['échec', 'fit']],
    ['parted by what cannot be seen', 'a\u0000b\u200bc\u00a0d\te\nf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['of nothing', '', []],
    ['of marks and emoji alone', '?! ... 🎯 — " \ud800', []],
  ])('gives words %s', (_, text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test('reads the beginning of a long text', () => {
    const words = splitWords('word '.repeat(LONGEST_QUERY));
    expect(words.length).toBeGreaterThan(100);
    expect(words.join(' ').length).toBeLessThanOrEqual(LONGEST_QUERY);
  });
});
