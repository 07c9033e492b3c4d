import { describe, expect, test } from 'vitest';
import { addRecent, readRecent } from '../../../src/search/recent.ts';

/** What is kept after searching for these, one after the other. */
const after = (...queries: string[]) =>
  readRecent(queries.reduce<string | null>((kept, query) => addRecent(kept, query), null));

describe('recent searches', () => {
  test.each([
    ['are none at first', [], []],
    ['have the newest first', ['one', 'two', 'three'], ['three', 'two', 'one']],
    ['are there once, as they were last', ['Risk', 'stress', 'risk'], ['risk', 'stress']],
    ['have no white space around them', [' risk '], ['risk']],
    ['have nothing empty among them', ['risk', '', '  '], ['risk']],
    ['are at most six', ['1', '2', '3', '4', '5', '6', '7', '8'], ['8', '7', '6', '5', '4', '3']],
    ['keep what else was typed', ['"a" <b> \\ 🎯'], ['"a" <b> \\ 🎯']],
  ])('%s', (_, queries, kept) => {
    expect(after(...queries)).toEqual(kept);
  });

  test('are short', () => {
    expect(after('x'.repeat(10_000))[0]!.length).toBeLessThanOrEqual(200);
  });
});

describe.each([
  ['nothing', null, []],
  ['an empty text', '', []],
  ['what is no JSON', '{"a', []],
  ['an object', '{"0":"risk","length":1}', []],
  ['null', 'null', []],
  ['a text', '"risk"', []],
  ['a list with other things', '[1,"risk",null,["x"],{}]', ['risk']],
])('storage that holds %s', (_, kept, read) => {
  test('gives the searches that are in it', () => {
    expect(readRecent(kept)).toEqual(read);
  });

  test('takes another search', () => {
    expect(readRecent(addRecent(kept, 'stress'))).toEqual(['stress', ...read]);
  });
});
