import { describe, expect, test } from 'vitest';
import { type Match, rank, weighWords, type FormMatches } from '../../../../src/search/ranking/rank.ts';

/** What one way of saying a term finds: scores by entry, each at the place 0. */
const way = (scores: Record<string, number>, weight = 1): FormMatches => ({
  weight,
  matches: Object.entries(scores).map(([id, score]): Match => ({ id, score, words: [0] })),
});

const ranked = (...terms: FormMatches[][]) => rank(terms).map(({ id, score }) => [id, score]);

describe('an entry is worth', () => {
  test.each<[string, FormMatches[][], [string, number][]]>([
    ['what a term finds in it', [[way({ a: 2 })]], [['a', 2]]],
    ['less by a way that counts less', [[way({ a: 2 }, 0.5)]], [['a', 1]]],
    ['the sum over its terms', [[way({ a: 2 })], [way({ a: 3 })]], [['a', 5]]],
    ['of one term the best way only', [[way({ a: 2 }), way({ a: 3 })]], [['a', 3]]],
    ['the best way by its weight', [[way({ a: 2 }), way({ a: 3 }, 0.5)]], [['a', 2]]],
    [
      'the best way of each term',
      [
        [way({ a: 1 }), way({ a: 4 })],
        [way({ a: 2 }), way({ a: 1 })],
      ],
      [['a', 6]],
    ],
  ])('%s', (_, terms, entries) => {
    expect(ranked(...terms)).toEqual(entries);
  });
});

describe('the order', () => {
  test('has the best first', () => {
    expect(ranked([way({ a: 1, b: 3, c: 2 })]).map(([id]) => id)).toEqual(['b', 'c', 'a']);
  });

  test('has an entry with all the terms before one with some', () => {
    expect(ranked([way({ some: 2, all: 2 })], [way({ all: 2 })]).map(([id]) => id)).toEqual(['all', 'some']);
  });

  test('has an entry with the rare word before one with the common word', () => {
    const common = way({ plain: 0.4, other: 0.4, third: 0.4 });
    expect(ranked([common], [way({ telling: 3 })])[0]).toEqual(['telling', 3]);
  });

  test('of entries that are worth the same is that in which they were found', () => {
    expect(ranked([way({ b: 1, a: 1, c: 1 })]).map(([id]) => id)).toEqual(['b', 'a', 'c']);
  });

  test('is not changed by a term that nobody has', () => {
    const terms = [[way({ a: 1, b: 3 })], [way({ a: 1 })]];
    expect(ranked(...terms, [way({}), way({}, 0.9)], [])).toEqual(ranked(...terms));
  });

  test('of nothing is nothing', () => {
    expect(rank([])).toEqual([]);
  });
});

describe('the matching words of an entry', () => {
  const wordsOf = (...terms: FormMatches[][]) => weighWords(rank(terms)[0]!);
  const at = (score: number, ...words: number[]): FormMatches => ({ weight: 1, matches: [{ id: 'a', score, words }] });

  test.each<[string, FormMatches[][], [number, number][]]>([
    [
      'share what their way is worth',
      [[at(6, 1, 5, 9)]],
      [
        [1, 2],
        [5, 2],
        [9, 2],
      ],
    ],
    [
      'of several terms are all there',
      [[at(2, 4)], [at(3, 8)]],
      [
        [4, 2],
        [8, 3],
      ],
    ],
    [
      'of several ways are all there',
      [[at(2, 4), at(1, 7)]],
      [
        [4, 2],
        [7, 1],
      ],
    ],
    ['count for each way that finds them', [[at(2, 4)], [at(3, 4)]], [[4, 5]]],
    ['are none where no place is known', [[at(2)]], []],
  ])('%s', (_, terms, words) => {
    expect([...wordsOf(...terms)].sort(([a], [b]) => a - b)).toEqual(words);
  });
});
