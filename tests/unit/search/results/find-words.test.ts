import { describe, expect, test } from 'vitest';
import { findWords } from '../../../../src/search/results/find-words.ts';

const found = (text: string, ...words: string[]) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('findWords finds', () => {
  test.each([
    ['a word wherever it stands', 'risk, no risk', ['risk'], ['risk', 'risk']],
    ['each of several words', 'a tight deadline', ['deadline', 'tight'], ['tight', 'deadline']],
    ['a word whatever its case', 'Risk and RISK', ['risk'], ['Risk', 'RISK']],
    ['a word whatever its case in other scripts', 'Échec ÉCHEC', ['échec'], ['Échec', 'ÉCHEC']],
    ['a curly apostrophe for a straight one', 'I don’t', ["don't"], ['don’t']],
    ['a straight apostrophe for a curly one', "I don't", ['don’t'], ["don't"]],
    ['a word with signs', 'C# and C++ (C)', ['c++'], ['C++']],
    ['a word beside marks', '“risk” (risk) risk’s', ['risk'], ['risk', 'risk', 'risk']],
    ['a word after a hyphen', 'high-risk', ['risk'], ['risk']],
  ])('%s', (_, text, words, all) => {
    expect(found(text, ...words)).toEqual(all);
  });
});

describe('findWords does not find', () => {
  test.each([
    ['a part of a word', 'risky asterisk', ['risk']],
    ['a part of a word with an accent', 'riské', ['risk']],
    ['a part of a number', 'p99 990', ['99']],
    ['nothing', 'risk', []],
    ['an empty word', 'risk', ['']],
    ['marks', '(risk).*', ['.*', '(', ')', '|', '\\']],
    ['what only a pattern would match', 'risk', ['r.sk', 'ris[k]', '(risk)?', 'x|risk', '^risk$', 'ris\\w']],
  ])('%s', (_, text, words) => {
    expect(found(text, ...words)).toEqual([]);
  });
});

test.each(['(a+)+$', '[a', 'a{1,', '\\p{a', '$&a', 'a)(', '\ud800a', '(?<=a', '\u0000a'])(
  'findWords takes %j as it is written',
  (word) => {
    expect(found(`x ${word} y`, word)).toEqual([word]);
  },
);

test('findWords finds some words of very many', () => {
  const words = Array.from({ length: 500 }, (_, index) => `w${index}`);
  const marked = found(words.join(' '), ...words);
  expect(marked.length).toBeGreaterThanOrEqual(8);
  expect(marked.length).toBeLessThanOrEqual(20);
  expect(marked).toEqual(words.slice(0, marked.length));
});
