import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import {
  BROWSE_FILE,
  type BrowseData,
  DATA_FILE,
  partIndex,
  partIndexes,
  type SearchData,
  synonymsFile,
  wordsFile,
} from '../../../../src/search/data.ts';
import { writeDataFiles } from '../../../../src/search/index/files.ts';
import { listSearchable, pathOf } from '../../../../src/search/index/page.ts';
import { findSynonyms, keyOf } from '../../../../src/search/query/synonyms.ts';
import { contentOf, type Texts, question, story } from '../../core/library/folder.ts';

const libraryOf = (files: Texts) => buildLibrary(contentOf({ 'rules/r.mdx': '---\ntitle: R\n---\n', ...files }));

/** The files that are written for some content, read as search reads them. */
function written(files: Texts) {
  const library = libraryOf(files);
  const ids = listSearchable(library).map(pathOf);
  const all = new Map(writeDataFiles(library, ids).map(({ path, content }) => [path, content]));
  const read = (path: string): unknown => JSON.parse(new TextDecoder().decode(all.get(path)));
  const data = read(DATA_FILE) as SearchData;
  return {
    paths: [...all.keys()],
    data,
    ...(read(BROWSE_FILE) as BrowseData),
    hasWord: (word: string) => (read(wordsFile(partIndex(data.words, word))) as string[]).includes(word),
    othersOf: (phrase: string) => {
      const words = phrase.split(' ');
      const parts = new Set(words.flatMap((word) => partIndexes(data.synonyms, keyOf([word]))));
      const synonyms = new Map([...parts].flatMap((part) => read(synonymsFile(part)) as [string, string[]][]));
      const found = findSynonyms(synonyms, words, 0);
      return found?.length === words.length ? found.others : undefined;
    },
  };
}

const ENTRIES: Texts = {
  'questions/a.md': question('headline: I ask my manager.\naliases: [Why so?]', '## Colour\n\nThe lead was purple.\n'),
  'stories/s.md': story('', '## Situation\n\nThe director left.\n'),
};

test('the entries are named in the order of the site', () => {
  expect(written(ENTRIES).order).toEqual(['/questions/a/', '/stories/s/', '/rules/r/']);
});

test('there is a file for each part that the data names, and no other', () => {
  const { paths, data } = written(ENTRIES);
  expect(paths.toSorted()).toEqual(
    [
      DATA_FILE,
      BROWSE_FILE,
      ...data.words.map((_, part) => wordsFile(part)),
      ...data.synonyms.map((_, part) => synonymsFile(part)),
    ].toSorted(),
  );
});

test('the filters are those of the library', () => {
  expect(
    written(ENTRIES)
      .filters.find(({ id }) => id === 'kind')
      ?.values.map(({ id }) => id),
  ).toEqual(['question', 'story', 'rule']);
});

test.each([
  ['a title', 'question'],
  ['a headline', 'manager'],
  ['another way to ask', 'why'],
  ['a heading', 'colour'],
  ['a text', 'purple'],
  ['a topic', 'teamwork'],
  ['a story', 'director'],
])('the words hold those of %s', (_, word) => {
  expect(written(ENTRIES).hasWord(word)).toBe(true);
});

test('the words hold no word that no entry has', () => {
  expect(written(ENTRIES).hasWord('unicorn')).toBe(false);
});

describe('the synonyms', () => {
  const synonyms = (text: string) => written({ ...ENTRIES, 'synonyms.yaml': text });

  test.each<[string, string, string, string[] | undefined]>([
    ['lead from a word to another that some entry has', '- [boss, director]', 'boss', ['director']],
    ['do not lead to a word that no entry has', '- [director, boss]', 'director', []],
    [
      'have the words first that say what an entry is about',
      '- [boss, director, manager]',
      'boss',
      ['manager', 'director'],
    ],
    ['know a phrase', '- [line manager, director]', 'line manager', ['director']],
    ['know a word of the entries in its other spelling', '', 'color', ['colour']],
    ['know a word of a group in its other spelling', '- [prioritise, manager]', 'prioritize', ['manager']],
    ['know no other word', '- [boss, manager]', 'unicorn', undefined],
    ['may be none', '', 'boss', undefined],
  ])('%s', (_, text, phrase, others) => {
    expect(synonyms(text).othersOf(phrase)).toEqual(others);
  });

  test('are all found, in however many files they are', () => {
    const letters = [...'bcdfghjklmnpqrtvwxz'];
    const phrases = letters.flatMap((a) => letters.flatMap((b) => [`${a}o${b}ut`, `${a}o${b}ut it`]));
    const { data, othersOf } = synonyms(
      phrases
        .toReversed()
        .map((phrase) => `- [${phrase}, manager]\n`)
        .join(''),
    );
    expect(data.synonyms.length).toBeGreaterThan(1);
    expect(phrases.filter((phrase) => othersOf(phrase)?.join() !== 'manager')).toEqual([]);
  });
});
