import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQueries } from '../../bench/search/queries.ts';

describe('a file of queries', () => {
  test.each([
    ['has one a line', 'one\ta\ntwo words\tb|c\n', ['one: a', 'two words: b|c']],
    ['may have comments and empty lines', '# one\ta\n\n  \nb\tc', ['b: c']],
    ['may come from elsewhere', '\ufeff# A note.\r\none\ta\r\ntwo\tb\r\n', ['one: a', 'two: b']],
    ['may be empty', '', []],
  ])('%s', (_, text, queries) => {
    const read = readQueries(text);
    expect(read.queries.map((query) => `${query.text}: ${query.answer.source}`)).toEqual(queries);
    expect(read.bad).toEqual([]);
  });

  test('finds its answers whatever their case', () => {
    expect(readQueries('one\tstar').queries[0]!.answer.test('The STAR method')).toBe(true);
  });

  test.each([
    ['a line without a tab', 'one'],
    ['a line without an answer', 'one\t '],
    ['a line without a query', '\tone'],
    ['a pattern that is none', 'one\t(a'],
  ])('shows %s', (_, row) => {
    const { queries, bad } = readQueries(`good\ta\n${row}\n`);
    expect(queries).toHaveLength(1);
    expect(bad).toEqual([{ line: 2, message: expect.stringContaining('Fix the line') as unknown }]);
  });
});

const FIXTURES = new URL('../../fixtures/search/', import.meta.url);

describe('our own files of queries', () => {
  const texts = readdirSync(FIXTURES).map((name) => [name, readFileSync(new URL(name, FIXTURES), 'utf8')] as const);

  test.each(texts)('%s has no bad line, and no query twice', (_, text) => {
    const { queries, bad } = readQueries(text);
    expect(bad).toEqual([]);
    expect(new Set(queries.map((query) => query.text.toLowerCase())).size).toBe(queries.length);
  });
});
