import { describe, expect, test } from 'vitest';
import { type Answered, judge, scoreAnswers } from '../../bench/search/score.ts';

const RESULTS = [['Stress'], ['A story', 'Tell me about a risk.'], ['Risk'], ['Deadlines']];

describe('a query is judged by the place of its first right result', () => {
  test.each([
    ['the first', /stress/i, 1],
    ['a story whose question is right', /tell me/i, 2],
    ['the first of two', /risk/i, 2],
    ['the last', /deadlines/i, 4],
    ['none', /conflict/i, 0],
  ])('%s', (_, answer, rank) => {
    expect(judge({ text: 'x', answer }, RESULTS)).toEqual({
      query: 'x',
      rank,
      first: ['Stress', 'A story', 'Risk'],
    });
  });

  test('when there is no result', () => {
    expect(judge({ text: 'x', answer: /a/ }, [])).toEqual({ query: 'x', rank: 0, first: [] });
  });
});

describe('judged queries are summed up', () => {
  const ranks = (...all: number[]) => all.map((rank): Answered => ({ query: `q${rank}`, rank, first: [] }));

  test.each([
    ['all right', ranks(1, 1), { queries: 2, top1: 1, top3: 1, meanReciprocalRank: 1 }],
    ['some among the first three', ranks(1, 2, 3, 4), { queries: 4, top1: 0.25, top3: 0.75 }],
    ['some not found', ranks(1, 0), { queries: 2, top1: 0.5, top3: 0.5, meanReciprocalRank: 0.5 }],
    ['the place counts', ranks(2, 4), { queries: 2, top1: 0, top3: 0.5, meanReciprocalRank: 0.375 }],
    ['none', [], { queries: 0, top1: 0, top3: 0, meanReciprocalRank: 0 }],
  ])('%s', (_, answered, score) => {
    expect(scoreAnswers(answered)).toMatchObject(score);
  });

  test('with those whose first result is wrong', () => {
    expect(scoreAnswers(ranks(1, 2, 0)).misses.map(({ query }) => query)).toEqual(['q2', 'q0']);
  });
});
