import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/library/library.ts';
import { readContent } from '../../../../src/library/read.ts';
import { writeSearchData } from '../../../../src/one-page/write-search-data.ts';
import type { SearchData } from '../../../../src/one-page/search-data.ts';
import { loadSources, provideSources } from '../../../../src/search/browser/sources.ts';
import { readQueries } from '../../../../src/search/evaluation/queries.ts';
import { judge, scoreAnswers } from '../../../../src/search/evaluation/score.ts';
import { makeEngine, type MemoryPage } from '../../../../src/search/memory/engine.ts';
import { textsOf } from '../../../../src/search/results/excerpt.ts';
import { search } from '../../../../src/search/search.ts';
import { OURS } from '../../library/folder.ts';
import { type FieldText, pageOf } from '../results/page.ts';

const page = (id: string, title: string, ...fields: FieldText[]): MemoryPage => ({
  ...pageOf(title, ...fields),
  id,
  title,
  kind: 'question',
  seconds: 0,
});
const PAGES = [
  page('stress', 'How do you handle stress?', ['headline', 'I walk.'], ['text', 'Handling it takes practice.']),
  page('risk', 'What was your greatest risk?', ['cue', 'C# rewrite'], ['R', 'The rewrite took two weeks.', 'result']),
  page('walk', 'Tell me a story.', ['text', 'A long walk. We walked on.']),
];
const engine = makeEngine(PAGES, (id, section) => `#${id}${section && `.${section}`}`);
const found = async (text: string) => (await engine.find(text)).map(({ id, words }) => [id, ...words]);

describe('the engine in the page finds', () => {
  test.each<[string, string, (string | number)[][]]>([
    [
      'a word in whatever form, best field first',
      'walking',
      [
        ['stress', 6],
        ['walk', 6, 8],
      ],
    ],
    ['a word that begins so', 'rew', [['risk', 6, 8]]],
    ['several words, all of them', 'rewrite weeks', [['risk', 6, 8, 11]]],
    ['a phrase', '"took two weeks"', [['risk', 9, 10, 11]]],
    ['no phrase whose words stand apart', '"rewrite two"', []],
    ['a word with a sign', 'c#', [['risk', 5]]],
    ['nothing for what nobody wrote', 'zebra', []],
    ['nothing for nothing', '', []],
    ['nothing for signs', '?!', []],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });
});

test('an entry is loaded with its address here, and one that is not there is refused', async () => {
  const { address, title } = await engine.load('risk');
  expect([title, address('', ['rewrite']), address('result', [])]).toEqual([
    'What was your greatest risk?',
    '#risk',
    '#risk.result',
  ]);
  await expect(engine.load('nobody')).rejects.toThrow('There is no entry "nobody".');
});

test('a page that brings everything finds most of our queries, without a file', async () => {
  const library = buildLibrary(readContent(OURS, OURS).content!);
  const { pages, files } = JSON.parse(writeSearchData(library)) as SearchData;
  provideSources(() => ({ engine: makeEngine(pages, (id) => `#${id}`), files }));
  const sources = await loadSources('/');
  for (const name of ['phrases', 'sentences']) {
    const file = new URL(`../../../fixtures/search/${name}.tsv`, import.meta.url);
    const answered = [];
    for (const query of readQueries(readFileSync(file, 'utf8')).queries) {
      const { hits } = await search({ query: query.text, chosen: {}, exactly: false }, sources);
      const titles = await Promise.all(
        hits.slice(0, 3).map(async ({ id }) => {
          const entry = await sources.load(id);
          return [entry.title, ...textsOf(entry, 'answers')];
        }),
      );
      answered.push(judge(query, titles));
    }
    expect(scoreAnswers(answered).top3, name).toBeGreaterThan(0.88);
  }
});
