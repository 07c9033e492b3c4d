import { describe, expect, test } from 'vitest';
import {
  addSpellings,
  compileSynonyms,
  findSynonyms,
  keyOf,
  type Synonyms,
} from '../../../../src/search/query/synonyms.ts';

/** Compiles groups for a site that has these words, the later the better. */
const compile = (groups: string[][], has: string): Synonyms => {
  const words = has.split(' ');
  return compileSynonyms(groups, (word) => words.indexOf(word) + 1);
};

const othersOf = (synonyms: Synonyms, phrase: string) => synonyms.get(keyOf(phrase.split(' ')));

describe('compileSynonyms', () => {
  test.each([
    ['the others of its group', [['boss', 'manager', 'lead']], 'boss manager lead', 'boss', ['lead', 'manager']],
    ['never itself', [['boss', 'manager']], 'boss manager', 'manager', ['boss']],
    ['never itself in another form', [['manager', 'managers', 'boss']], 'manager managers boss', 'manager', ['boss']],
    ['no phrase', [['boss', 'line manager']], 'boss line manager', 'boss', []],
    ['only words that some entry has', [['boss', 'manager', 'gaffer']], 'boss manager', 'boss', ['manager']],
    ['the best first', [['one', 'two', 'three', 'four']], 'three two four', 'one', ['four', 'two', 'three']],
    [
      'at most five, the best',
      [['one', 'two', 'three', 'four', 'five', 'six', 'seven']],
      'seven six five four three two',
      'one',
      ['two', 'three', 'four', 'five', 'six'],
    ],
    [
      'the words of every group it is in',
      [
        ['cool', 'calm'],
        ['cool', 'great'],
      ],
      'calm great',
      'cool',
      ['calm', 'great'],
    ],
    [
      'each word once',
      [
        ['cool', 'calm'],
        ['cool', 'calm'],
      ],
      'calm',
      'cool',
      ['calm'],
    ],
    ['words for a phrase', [['sky high', 'tall']], 'tall', 'sky high', ['tall']],
    ['words for what no entry has', [['gaffer', 'boss']], 'boss', 'gaffer', ['boss']],
    ['words for any form of it', [['deadline', 'cutoff']], 'cutoff', 'deadlines', ['cutoff']],
    ['words for it however it is written', [['Due Date!', 'deadline']], 'deadline', 'due date', ['deadline']],
  ])('gives %s', (_, groups, has, phrase, others) => {
    expect(othersOf(compile(groups, has), phrase)).toEqual(others);
  });

  test('recognises a phrase for which nothing is searched', () => {
    expect(othersOf(compile([['line manager', 'gaffer']], ''), 'line manager')).toEqual([]);
  });

  test('knows no word outside the groups', () => {
    expect(othersOf(compile([['boss', 'manager']], 'boss'), 'deadline')).toBeUndefined();
  });
});

describe('findSynonyms', () => {
  const synonyms: Synonyms = new Map([
    ['up', ['rise']],
    ['up to date', ['current']],
    ['plate', ['dish']],
  ]);

  test.each([
    ['the longest phrase first', 'keep up to date', 1, { length: 3, others: ['current'] }],
    ['a word when no phrase goes on', 'up to now', 0, { length: 1, others: ['rise'] }],
    ['a phrase in another form', 'up to dates', 0, { length: 3, others: ['current'] }],
    ['a phrase that ends the text', 'up to date', 0, { length: 3, others: ['current'] }],
    ['nothing before it', 'keep up to date', 0, null],
    ['nothing in its middle', 'keep up to date', 2, null],
    ['nothing after the end', 'up', 1, null],
  ])('finds %s', (_, text, at, found) => {
    const spelt = new Map([...synonyms].map(([phrase, others]) => [keyOf(phrase.split(' ')), others]));
    expect(findSynonyms(spelt, text.split(' '), at)).toEqual(found);
  });
});

describe('addSpellings', () => {
  const has = (groups: string[][], ...words: string[]) =>
    groups.some((group) => words.every((word) => group.includes(word)));

  test.each([
    ['a word of a group', [['prioritise', 'rank']], [], ['prioritise', 'prioritize', 'rank']],
    ['a word of the site', [], ['colour', 'deadline'], ['colour', 'color']],
  ])('puts both spellings of %s into one group', (_, groups, vocabulary, together) => {
    expect(has(addSpellings(groups, vocabulary), ...together)).toBe(true);
  });

  test('makes no group of a word that is spelt one way', () => {
    expect(addSpellings([], ['deadline'])).toEqual([]);
  });

  test.each([
    ['color', 'colour'],
    ['prioritise', 'prioritize'],
    ['learnt', 'learned'],
  ])('leads from %s to %s, which the site has', (typed, written) => {
    const synonyms = compileSynonyms(addSpellings([], [written]), (word) => Number(word === written));
    expect(othersOf(synonyms, typed)).toEqual([written]);
  });
});
