import { describe, expect, test } from 'vitest';
import { listWords, MOST_TERMS, readQuery } from '../../../../src/search/query/read-query.ts';
import { keyOf, type Synonyms } from '../../../../src/search/query/synonyms.ts';
import { LONGEST_QUERY } from '../../../../src/core/language/split-words.ts';

const NONE: Synonyms = new Map();
const SYNONYMS: Synonyms = new Map([
  [keyOf(['on', 'my', 'plate']), ['workload']],
  [keyOf(['boss']), ['manager', 'lead']],
  [keyOf(['you']), ['self']],
]);

const termsOf = (query: string, synonyms = NONE) => readQuery(query, synonyms).map(({ text }) => text);

describe('the terms of a query', () => {
  test.each([
    ['are its telling words', 'the Deadlines, and the stress', ['deadlines', 'stress']],
    [
      'leave out what a question is wrapped in',
      'Tell me about a time when you missed a deadline.',
      ['missed', 'deadline'],
    ],
    ['are none when no word tells anything', 'what do you do', []],
    ['are none when it is all wrapping', 'a time when', []],
    ['are each there once', 'deadline Deadline deadline', ['deadline']],
    ['keep signs', 'C# on .NET', ['c#', '.net']],
    ['are none of nothing', '  ', []],
    ['are none of marks', '?!… 🎯', []],
  ])('%s', (_, query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });
});

describe('a quoted phrase', () => {
  test.each([
    ['is one term, in quotes', '"on time" deadline', ['"on time"', 'deadline']],
    ['may have curly quotes', '“on time” deadline', ['"on time"', 'deadline']],
    ['is kept though it is all wrapping', '"a time when"', ['"a time when"']],
    ['may be one word', '"deadline"', ['"deadline"']],
    ['stands beside another', '"on time" "in full"', ['"on time"', '"in full"']],
    ['is none while it is open', '"on time', ['time']],
    ['is none when it is empty', '"" deadline', ['deadline']],
  ])('%s', (_, query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });

  test('has no synonyms', () => {
    expect(readQuery('"boss"', SYNONYMS)).toEqual([{ text: '"boss"', forms: [{ text: '"boss"', weight: 1 }] }]);
  });
});

describe('synonyms', () => {
  const waysOf = (query: string) => readQuery(query, SYNONYMS).map(({ forms }) => forms.map(({ text }) => text));

  test.each([
    ['are more forms to search a word', 'my boss', [['boss', 'manager', 'lead']]],
    ['of a phrase stand for it as a whole', 'too much on my plate', [['on my plate', 'workload']]],
    ['do not make an empty word telling', 'you and stress', [['stress']]],
    ['stay with their own word', 'boss under stress', [['boss', 'manager', 'lead'], ['under'], ['stress']]],
  ])('%s', (_, query, forms) => {
    expect(waysOf(query)).toEqual(forms);
  });

  test('count less than what was typed', () => {
    const [typed, ...others] = readQuery('boss', SYNONYMS)[0]!.forms;
    expect(others.every(({ weight }) => weight > 0 && weight < typed!.weight)).toBe(true);
  });
});

describe('a long query', () => {
  const many = Array.from({ length: 40 }, (_, index) => 'x'.repeat(index + 1));

  test('is searched by its longest words, in their order', () => {
    expect(termsOf(many.join(' '))).toEqual(many.slice(-MOST_TERMS));
  });

  test('is searched by so many phrases at most', () => {
    expect(termsOf(many.map((word) => `"${word} ${word}"`).join(' '))).toHaveLength(MOST_TERMS);
  });

  test('is not read to its end', () => {
    expect(termsOf(`${'of '.repeat(LONGEST_QUERY)}deadline`)).toEqual([]);
  });
});

test.each([
  ['outside the wrapping', 'Tell me about a time when you failed', ['tell', 'me', 'about', 'you', 'failed']],
  ['of phrases in quotes too', '"On time", boss!', ['on', 'time', 'boss']],
  ['of nothing', '', []],
])('listWords lists the words %s', (_, query, words) => {
  expect(listWords(query)).toEqual(words);
});
