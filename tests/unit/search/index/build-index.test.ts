import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EDITIONS, type EditionName, selectEdition } from '../../../../src/core/library/edition.ts';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import type { Library } from '../../../../src/core/library/model.ts';
import { BROWSE_FILE, type BrowseData } from '../../../../src/search/data.ts';
import { fragmentFile, readFragment } from '../../../../src/search/fragment.ts';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import type { IndexFile } from '../../../../src/search/index/files.ts';
import { fieldsOf, listSearchable, pathOf } from '../../../../src/search/index/page.ts';
import { splitFields, splitContent } from '../../../../src/search/results/excerpt.ts';
import { contentOf, type Texts, question, story } from '../../core/library/folder.ts';

/** What stands before what the engine packs. */
const MARK = 'pagefind_dcd';

const unpack = ({ path, content }: IndexFile): string =>
  (/\.(pf_\w+|pagefind)$/.test(path) ? gunzipSync(content) : Buffer.from(content)).toString();

const fragmentsIn = (files: readonly IndexFile[]): string[] =>
  files.filter(({ path }) => path.startsWith('fragment/')).map(unpack);

const libraryOf = (files: Texts): Library =>
  buildLibrary(contentOf({ 'rules/r.mdx': '---\ntitle: A rule\n---\n\nAlways tangerine.\n', ...files }));

const SMALL: Texts = {
  'questions/a.md': question('headline: In short, papaya.\nstories: [s]', '## Why\n\nI say mango.\n'),
  'questions/b.md': question('', ''),
  'stories/s.md': story('', '## Situation\n\nThe lychee broke.\n'),
  'strengths/s.md': '---\ntitle: A strength\n---\n\n> I do kumquat.\n',
  'weaknesses/w.md': '---\ntitle: A weakness\n---\n\n> I do rambutan.\n',
};

describe('the files of an index', () => {
  test('are the engine’s and ours', async () => {
    const paths = (await buildIndex(libraryOf(SMALL))).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind', 'search.json', 'browse.json']),
    );
  });

  test('keep the signs of a word', async () => {
    const files = await buildIndex(libraryOf({ 'questions/a.md': question('', 'In C#, and in C++.\n') }));
    const words = files
      .filter(({ path }) => path.startsWith('index/'))
      .map(unpack)
      .join('');
    expect(['c#', 'c++'].filter((word) => !words.includes(word))).toEqual([]);
  });

  test('are each there once, and none is empty', async () => {
    const files = await buildIndex(libraryOf(SMALL));
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.filter(({ content }) => !content.length)).toEqual([]);
  });

  test('have none of the engine’s own interface, no style sheet and no worker', async () => {
    const paths = (await buildIndex(libraryOf(SMALL))).map(({ path }) => path);
    expect(paths.filter((path) => /ui|highlight|worker|\.css$/.test(path))).toEqual([]);
  });

  test('have one program, and the one script', async () => {
    const paths = (await buildIndex(libraryOf(SMALL))).map(({ path }) => path);
    expect(paths.filter((path) => /^wasm|\.js$/.test(path)).toSorted()).toEqual(['pagefind.js', 'wasm.en.pagefind']);
  });
});

describe('the fragments of an index', () => {
  test('are one for each entry', async () => {
    const library = libraryOf(SMALL);
    const fragments = fragmentsIn(await buildIndex(library));
    expect(fragments.filter((text) => !text.startsWith(MARK))).toEqual([]);
    expect(fragments.map((text) => readFragment(text).url).toSorted()).toEqual(
      listSearchable(library).map(pathOf).toSorted(),
    );
  });

  test.each(['papaya', 'mango', 'lychee', 'kumquat', 'rambutan', 'tangerine'])(
    'have %s in one of them',
    async (word) => {
      const fragments = fragmentsIn(await buildIndex(libraryOf(SMALL)));
      expect(fragments.filter((text) => text.includes(word))).toHaveLength(1);
    },
  );

  test('are named in the order of the site', async () => {
    const library = libraryOf(SMALL);
    const files = new Map((await buildIndex(library)).map((file) => [file.path, file]));
    const { order } = JSON.parse(unpack(files.get(BROWSE_FILE)!)) as BrowseData;
    const pages = order.map((id) => readFragment(unpack(files.get(fragmentFile(id))!)).url);
    expect(pages).toEqual(listSearchable(library).map(pathOf));
  });

  test('say of what kind an entry is, and how long it takes', async () => {
    const files = { 'questions/a.md': question('', 'word '.repeat(70)) };
    const fragments = fragmentsIn(await buildIndex(libraryOf(files))).map(readFragment);
    expect(fragments.find(({ url }) => url === '/questions/a/')?.meta).toEqual({
      title: 'A question?',
      kind: 'question',
      seconds: '30',
    });
  });

  test('say at which word each field begins', async () => {
    const lines = [
      'headline: C# – or C++? "Yes & no", he said…',
      `aliases: [Why 🎯 so?, "何ですか 面接", "<b>bold</b> & it's &amp;"]`,
      'cues: [20TB a day, "fetch.min.bytes = 1", "—"]',
    ];
    const library = libraryOf({
      'questions/a.md': question(lines.join('\n'), 'First `a < b`.\n\n## Why not?\n\n- one\n- two\n\n1. a–b\n'),
    });
    const [entry] = listSearchable(library);
    const pages = fragmentsIn(await buildIndex(library)).map(readFragment);
    const page = pages.find(({ url }) => url === '/questions/a/')!;
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const words = splitContent(page);
    expect(splitFields(page).map(({ name, start, end }) => [name, bare(words.slice(start, end).join(' '))])).toEqual([
      ['title', 'A question'],
      ...fieldsOf(entry!).map(({ name, label, text }) => [
        name,
        bare(`${label} ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')}`),
      ]),
    ]);
  });
});

describe('what an edition leaves out', () => {
  /** Words that only a withheld entry has, one for each place where a word can stand. */
  const SECRETS = ['xylophone', 'marimba', 'bassoon', 'oboe', 'clarinet', 'trombone', 'ukulele', 'mandolin'];
  const [title, slug, headline, alias, cue, follow, body, heading] = SECRETS;
  const secret = (mark: string, own: string) =>
    `---\ntitle: ${title} ${own}?\n${mark}: true\nheadline: The ${headline}.\ncues: [${cue}, one]\n`;
  const content = () =>
    contentOf({
      'rules/r.mdx': '---\ntitle: A rule\n---\n',
      'questions/shown.md': question('stories: [told]'),
      'stories/told.md': story(),
      ...Object.fromEntries(
        ['private', 'draft'].flatMap((mark) => [
          [
            `questions/${slug}-${mark}.md`,
            `${secret(mark, mark)}topic: deadlines\naliases: [The ${alias}?]\nstories: [told, ${slug}-${mark}]\nfollowUps:\n  - asks: A ${follow}?\n---\n\n## ${heading}\n\nMy ${body}.\n`,
          ],
          [
            `stories/${slug}-${mark}.md`,
            story(`${mark}: true\nheadline: The ${headline}.`, `## Situation\n\nMy ${body}.\n`),
          ],
          [`strengths/${slug}-${mark}.md`, `${secret(mark, mark)}---\n\n> My ${body}.\n`],
          [`weaknesses/${slug}-${mark}.md`, `${secret(mark, mark)}---\n\n> My ${body}.\n`],
        ]),
      ),
    });
  const filesOf = (name: EditionName) => buildIndex(buildLibrary(selectEdition(content(), EDITIONS[name]).content));
  /** The secrets in some files; the index keeps the beginnings of words. */
  const secretsIn = (files: readonly IndexFile[]) => {
    const text = files
      .map((file) => file.path + unpack(file))
      .join('\n')
      .toLowerCase();
    return SECRETS.filter((word) => text.includes(word.slice(0, -1)));
  };

  test('leaves no word in any file of the public edition', async () => {
    expect(secretsIn(await filesOf('public'))).toEqual([]);
  });

  test.each<[EditionName, number]>([
    ['public', 3],
    ['local', 7],
    ['development', 11],
  ])('is not counted among the entries of the %s edition', async (name, entries) => {
    const files = await filesOf(name);
    expect(fragmentsIn(files)).toHaveLength(entries);
    const browse = JSON.parse(unpack(files.find(({ path }) => path === BROWSE_FILE)!)) as BrowseData;
    expect(browse.order).toHaveLength(entries);
  });

  test.each<EditionName>(['local', 'development'])('is found in the %s edition, if it is shown there', async (name) => {
    expect(secretsIn(await filesOf(name))).toEqual(SECRETS);
  });

  test('of a draft leaves no word in the local edition', async () => {
    const files = await filesOf('local');
    expect(files.map(unpack).filter((text) => text.includes(`${slug}-draft`))).toEqual([]);
  });
});

describe('the language of an index', () => {
  const inLanguage = (language: string) =>
    buildIndex(libraryOf({ ...SMALL, 'site.yaml': `language: ${language}\nvariables:\n  company: c\n  role: r\n` }));
  const programs = (files: readonly IndexFile[]) =>
    files.map(({ path }) => path).filter((path) => path.startsWith('wasm.'));

  test.each([
    ['German', 'de', 'wasm.de.pagefind'],
    ['Brazilian Portuguese', 'pt-BR', 'wasm.pt-br.pagefind'],
    ['Japanese, which the engine cuts no endings in', 'ja', 'wasm.unknown.pagefind'],
    ['a language that the engine does not know', 'xx', 'wasm.unknown.pagefind'],
  ])('may be %s', async (_, language, program) => {
    const files = await inLanguage(language);
    expect(programs(files)).toEqual([program]);
    expect(fragmentsIn(files).filter((text) => text.includes('mango'))).toHaveLength(1);
  });
});

test('indexes that are made at once do not mix', async () => {
  const one = libraryOf({ 'questions/one.md': question('', 'I say mango.\n') });
  const other = libraryOf({ 'questions/other.md': question('', 'I say papaya.\n') });
  const [first, second] = await Promise.all([buildIndex(one), buildIndex(other)]);
  const has = (files: readonly IndexFile[], word: string) => fragmentsIn(files).some((text) => text.includes(word));
  expect([has(first, 'mango'), has(first, 'papaya')]).toEqual([true, false]);
  expect([has(second, 'mango'), has(second, 'papaya')]).toEqual([false, true]);
});

test('a library without entries has an index all the same', async () => {
  const empty = { ...libraryOf(SMALL), questions: [], stories: [], strengths: [], weaknesses: [], rules: [] };
  const files = await buildIndex(empty);
  expect(fragmentsIn(files)).toEqual([]);
  expect(files.map(({ path }) => path)).toContain(BROWSE_FILE);
});
