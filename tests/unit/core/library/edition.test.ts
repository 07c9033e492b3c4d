import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/core/library/content.ts';
import { EDITIONS, selectEdition } from '../../../../src/core/library/edition.ts';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { contentOf, question, story } from './folder.ts';

/** One entry of each kind that everybody may see, one draft, one private and one that is both. */
function makeContent(): Content {
  const marks = { shown: '', draft: 'draft: true', private: 'private: true', both: 'draft: true\nprivate: true' };
  const names = `[${Object.keys(marks).join(', ')}]`;
  return contentOf(
    Object.fromEntries(
      Object.entries(marks).flatMap(([name, mark]) => [
        [`questions/${name}.md`, question(`${mark}\nstories: ${names}\ngathers: [strengths, weaknesses]`)],
        [`stories/${name}.md`, story(mark)],
        [`strengths/${name}.md`, `---\ntitle: A strength\nstories: ${names}\n${mark}\n---\n\n> I do.\n`],
        [`weaknesses/${name}.md`, `---\ntitle: A weakness\nstories: ${names}\n${mark}\n---\n\n> I do.\n`],
        [`rules/${name}.mdx`, `---\ntitle: A rule\n${mark}\n---\n`],
        [
          `interviews/${name}.md`,
          `---\ntitle: Acme\nquestions: [teamwork, shown, draft, private, both]\nstories: ${names}\n${mark || 'private: false'}\n---\n`,
        ],
      ]),
    ),
  );
}

describe.each([
  ['public', ['shown'], { drafts: 12, privates: 6 }],
  ['local', ['private', 'shown'], { drafts: 12, privates: 0 }],
  ['development', ['both', 'draft', 'private', 'shown'], { drafts: 0, privates: 0 }],
] as const)('the %s edition', (name, shown, withheld) => {
  const select = () => selectEdition(makeContent(), EDITIONS[name]);

  it('shows its entries of every kind', () => {
    const { entries } = select().content;
    for (const kind of ['question', 'story', 'strength', 'weakness', 'rule', 'interview'])
      expect(entries.filter((entry) => entry.kind === kind).map(({ slug }) => slug)).toEqual(shown);
  });

  it('counts what it leaves out, each entry once', () => {
    expect(select().withheld).toEqual(withheld);
  });

  it('names nothing that it leaves out', () => {
    for (const { data, kind } of select().content.entries) {
      if ('stories' in data) expect(data.stories.toSorted()).toEqual(shown);
      if (kind === 'interview' && 'questions' in data)
        expect(data.questions.toSorted()).toEqual([...shown, 'teamwork'].toSorted());
    }
  });

  it('leaves nothing of it in the library', () => {
    const library = buildLibrary(select().content);
    const titles = [
      ...library.questions.flatMap(({ stories, gathered }) => [...stories, ...gathered]),
      ...library.stories.flatMap(({ questions, proves }) => [...questions, ...proves]),
      ...library.rules,
    ].map(({ slug }) => slug);
    expect(new Set(titles)).toEqual(new Set(shown));
  });
});

it('leaves the content itself as it is', () => {
  const content = makeContent();
  const before = structuredClone(content.entries.map(({ data }) => data));
  selectEdition(content, EDITIONS.public);
  expect(content.entries.map(({ data }) => data)).toEqual(before);
});

it('hides an interview that does not say whether it is private, and shows one that was asked for by name', () => {
  const content = contentOf({
    'questions/a.md': question(),
    'interviews/x.md': '---\ntitle: X\n---\n',
    'interviews/y.md': '---\ntitle: Y\n---\n',
  });
  const shown = (...args: [] | [(entry: { slug: string }) => boolean]) =>
    selectEdition(content, EDITIONS.public, ...args).content.entries.flatMap(({ kind, slug }) =>
      kind === 'interview' ? slug : [],
    );
  expect(shown()).toEqual([]);
  expect(shown(({ slug }) => slug === 'y')).toEqual(['y']);
});

it('makes a question unanswered whose only story is left out', () => {
  const content = contentOf({
    'questions/a.md': question('stories: [s]', ''),
    'stories/s.md': story('private: true'),
  });
  const answered = (name: keyof typeof EDITIONS) =>
    buildLibrary(selectEdition(content, EDITIONS[name]).content).questions.map((each) => each.answered);
  expect(answered('local')).toEqual([true]);
  expect(answered('public')).toEqual([false]);
});
