import { afterEach, describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { writeSearchData } from '../../../../src/site/one-page/write-search-data.ts';
import type { SearchData } from '../../../../src/site/one-page/search-data.ts';
import { forgetSources, loadSources, provideSources } from '../../../../src/site/search/sources.ts';
import { makeEngine, type MemoryPage } from '../../../../src/search/memory/engine.ts';
import { search } from '../../../../src/search/search.ts';
import { contentOf, question } from '../../core/library/folder.ts';
import { type FieldText, pageOf } from '../results/page.ts';

afterEach(forgetSources);

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

test('a page that brings everything answers a question of other words, without a file', async () => {
  const library = buildLibrary(
    contentOf({
      'questions/boss.md': question('headline: I bring a number.').replace(
        'A question?',
        'How do you tell your manager no?',
      ),
      'questions/late.md': question().replace('A question?', 'Were you ever late?'),
    }),
  );
  const { pages, files } = JSON.parse(writeSearchData(library)) as SearchData;
  provideSources(() => ({ engine: makeEngine(pages, (id) => `#${id}`), files }));
  const sources = await loadSources('/');
  const { hits } = await search({ query: 'disagree with my boss', chosen: {}, exactly: false }, sources);
  expect(await Promise.all(hits.map(async ({ id }) => (await sources.load(id)).title))).toEqual([
    'How do you tell your manager no?',
  ]);
});

test.each(['40%', '.NET', 'C#', '40% of .NET'])('a word with a sign is found as it is written: %s', async (query) => {
  const library = buildLibrary(
    contentOf({ 'questions/a.md': question('', 'We moved 40% of .NET to C#.\n'), 'questions/b.md': question() }),
  );
  const { pages, files } = JSON.parse(writeSearchData(library)) as SearchData;
  provideSources(() => ({ engine: makeEngine(pages, (id) => id), files }));
  const { hits, near } = await search({ query, chosen: {}, exactly: false }, await loadSources('/'));
  expect([hits.map(({ id }) => id), near]).toEqual([['question.a'], false]);
});
