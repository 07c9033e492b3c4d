import { describe, expect, test } from 'vitest';
import { partIndex } from '../../../../src/search/data.ts';
import { listVocabulary } from '../../../../src/search/index/vocabulary.ts';

const wordsOf = (...texts: string[]) => listVocabulary(texts).words.parts.flat();

describe('the words of a library', () => {
  test.each([
    ['are each there once, in lower case', ['Risk and risk', 'RISK'], ['and', 'risk']],
    ['are plain words', ['team2 C# fetch.min.bytes 2024 50% team'], ['team']],
    ['have three letters or more', ['a of own'], ['own']],
    ['are without the marks around them', ['(risk), “team”… boss’s!'], ['boss', 'risk', 'team']],
    ['may be in other scripts', ['échec собеседование'], ['échec', 'собеседование']],
    ['are none of nothing', ['', '?!'], []],
  ])('%s', (_, texts, words) => {
    expect(wordsOf(...texts).toSorted()).toEqual(words);
  });

  test('have the most frequent first', () => {
    expect(wordsOf('team boss risk', 'team risk', 'team')).toEqual(['team', 'risk', 'boss']);
  });

  test('are as frequent as the entries that have them', () => {
    expect(wordsOf('boss boss boss boss', 'team', 'team')).toEqual(['team', 'boss']);
  });

  test('are in several parts when there are many, each where it is looked for', () => {
    const letters = [...'abcdefghijklmnopqrst'];
    const many = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    const { parts, starts } = listVocabulary([many.toReversed().join(' ')]).words;
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toHaveLength(many.length);
    expect(many.filter((word) => !parts[partIndex(starts, word)]!.includes(word))).toEqual([]);
  });
});

describe('whether a library has a word', () => {
  const { has } = listVocabulary(['We planned two deadlines in C#.', 'Up to date.']);

  test.each(['deadlines', 'deadline', 'planned', 'plan', 'c#', 'to', 'two'])('it has %s', (word) => {
    expect(has(word)).toBe(true);
  });

  test.each(['dead', 'line', 'c', 'risk', ''])('it has no %j', (word) => {
    expect(has(word)).toBe(false);
  });
});

describe('a large library', () => {
  /** So many entries, of which every other says "work" and one in a hundred says "risk". */
  const large = (count: number) =>
    listVocabulary(
      Array.from({ length: count }, (_, index) => (index % 100 ? (index % 2 ? 'work' : 'play') : 'work play risk')),
    );

  test('has words that are too common', () => {
    expect(large(1000).common.toSorted()).toEqual(['play', 'work']);
  });

  test('searches longer beginnings of words than a small one', () => {
    expect(large(1000).fewestLetters).toBeGreaterThan(large(20).fewestLetters);
  });

  test('is not one of few entries: there, no word is too common', () => {
    expect(large(20).common).toEqual([]);
  });
});
