import { afterEach, expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { search } from '../../../../src/search/search.ts';
import { makeEngine } from '../../../../src/search/memory/engine.ts';
import type { SearchData } from '../../../../src/site/one-page/search-data.ts';
import { writeSearchData } from '../../../../src/site/one-page/write-search-data.ts';
import { forgetSources, loadSources, provideSources } from '../../../../src/site/search/sources.ts';
import { contentOf, question } from '../../core/library/folder.ts';
import { forMany, listOf, mixOf } from '../../generated.ts';

afterEach(forgetSources);

/** What titles are made of: how interviewers ask, what says little, signs, and other scripts. */
const WORDS = [
  'deadline',
  'manager',
  'Tell me about a time you',
  'How do you',
  'Have you ever',
  'What is',
  'the',
  'it',
  'and',
  'failed',
  'failing',
  'C#',
  '.NET',
  'I/O',
  'well-known',
  "don't",
  'e.g.',
  '"quoted"',
  '(really)',
  '–',
  '?',
  '5%',
  '2024',
  'échec',
  '面接',
  'собеседование',
  'constructor',
];

const titles = listOf(mixOf(WORDS, { most: 8, between: [' '] }), 6).map((made) => [
  ...new Set(
    made.map((title) => title.replace(/[\s\p{C}]+/gu, ' ').trim()).filter((title) => /[\p{L}\p{N}]/u.test(title)),
  ),
]);

test('a search for the exact title of an entry finds it', async () => {
  await forMany(titles, 60, async (all) => {
    const library = buildLibrary(
      contentOf({
        'questions/other.md': question(),
        ...Object.fromEntries(
          all.map((title, index) => [
            `questions/q${index}.md`,
            question().replace('title: A question?', () => `title: ${JSON.stringify(title)}`),
          ]),
        ),
      }),
    );
    const { pages, files } = JSON.parse(writeSearchData(library)) as SearchData;
    provideSources(() => ({ engine: makeEngine(pages, (id) => `#${id}`), files }));
    forgetSources();
    const sources = await loadSources('/');
    for (const title of all) {
      const { hits } = await search({ query: title, chosen: {}, exactly: false }, sources);
      const found = await Promise.all(hits.map(async ({ id }) => (await sources.load(id)).title));
      expect(found).toContain(title);
    }
  });
});
