import type { Query } from './queries.ts';

/** A result: its title, and the titles of the questions that it answers. */
export type Titles = readonly string[];

/** The results of one query, judged. */
export interface Answered {
  query: string;
  /** The rank of the first right result, from 1. 0 when there is none. */
  rank: number;
  /** The titles of the first results. */
  first: string[];
}

/** How good the results of some queries are. */
export interface Score {
  queries: number;
  /** The share of queries whose first result is right. */
  top1: number;
  /** The share of queries with a right result among the first three. */
  top3: number;
  /** The mean of 1 divided by the rank of the first right result, with 0 where there is none. */
  meanReciprocalRank: number;
  /** The queries whose first result is not right. */
  misses: Answered[];
}

/** Judges the results of a query, best first. */
export function judge({ text, answer }: Query, results: readonly Titles[]): Answered {
  const index = results.findIndex((titles) => titles.some((title) => answer.test(title)));
  return { query: text, rank: index + 1, first: results.slice(0, 3).map(([title = '']) => title) };
}

/** Sums up judged queries. */
export function scoreAnswers(answered: readonly Answered[]): Score {
  const share = (valueOf: (result: Answered) => number) =>
    answered.length ? answered.reduce((sum, result) => sum + valueOf(result), 0) / answered.length : 0;
  return {
    queries: answered.length,
    top1: share(({ rank }) => Number(rank === 1)),
    top3: share(({ rank }) => Number(rank >= 1 && rank <= 3)),
    meanReciprocalRank: share(({ rank }) => (rank ? 1 / rank : 0)),
    misses: answered.filter(({ rank }) => rank !== 1),
  };
}
