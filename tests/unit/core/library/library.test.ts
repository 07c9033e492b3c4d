import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import type { Library } from '../../../../src/core/library/model.ts';
import { contentOf, type Texts, question, story } from './folder.ts';

const libraryOf = (files: Texts, words?: Record<string, string>): Library => buildLibrary(contentOf(files), words);

const slugs = (nodes: readonly { slug: string }[]): string[] => nodes.map(({ slug }) => slug);

const asks = (title: string, topic: string, lines = '', body = ''): string =>
  `---\ntitle: ${title}\ntopic: ${topic}\n${lines && `${lines}\n`}---\n\n${body}`;

const claims = (title: string, lines = '', line = 'I do.'): string =>
  `---\ntitle: ${title}\n${lines && `${lines}\n`}---\n\n> ${line}\n\nA note to self.\n`;

/** Twelve words: five, four and three. */
const TOLD =
  '## Situation\n\nIt broke late at night.\n\n## Action\n\nI fixed the queue.\n\n## Result\n\nIt never broke.\n';

describe('the order', () => {
  it('of questions is by topic, then by place, then by title, then by name', () => {
    const library = libraryOf({
      'questions/d2.md': asks('One', 'deadlines', 'order: 1'),
      'questions/t5.md': asks('Alike', 'teamwork'),
      'questions/t4.md': asks('Alike', 'teamwork'),
      'questions/t3.md': asks('After', 'teamwork'),
      'questions/t2.md': asks('Zero', 'teamwork', 'order: 2.5'),
      'questions/t1.md': asks('Last', 'teamwork', 'order: -1'),
      'questions/d1.md': asks('Zero', 'deadlines', 'order: 0'),
    });
    expect(slugs(library.questions)).toEqual(['t1', 't2', 't3', 't4', 't5', 'd1', 'd2']);
    expect(library.topics.map(({ id, questions }) => [id, slugs(questions)])).toEqual([
      ['teamwork', ['t1', 't2', 't3', 't4', 't5']],
      ['deadlines', ['d1', 'd2']],
    ]);
    for (const each of library.questions) expect(each.topic.questions).toContain(each);
  });

  it('of topics leaves out those without a question', () => {
    expect(libraryOf({ 'questions/a.md': asks('A', 'deadlines') }).topics.map(({ id }) => id)).toEqual(['deadlines']);
  });

  it('of stories is that in which the questions tell them; the rest come after', () => {
    const library = libraryOf({
      'questions/a.md': asks('A', 'deadlines', 'stories: [three, one]'),
      'questions/b.md': asks('B', 'teamwork', 'stories: [two, three]'),
      ...Object.fromEntries(['one', 'two', 'three', 'zero'].map((name) => [`stories/${name}.md`, story()])),
    });
    expect(slugs(library.stories)).toEqual(['two', 'three', 'one', 'zero']);
  });

  it('of strengths, weaknesses, rules and interviews is by place, then by title', () => {
    const library = libraryOf({
      'questions/a.md': question(),
      'strengths/a.md': claims('Z', 'order: 1'),
      'strengths/b.md': claims('Y'),
      'strengths/c.md': claims('X'),
      'weaknesses/a.md': claims('Z'),
      'weaknesses/b.md': claims('Y'),
      'rules/a.mdx': '---\ntitle: Z\n---\n',
      'rules/b.mdx': '---\ntitle: Y\nheadline: Say it.\n---\n',
      'interviews/a.md': '---\ntitle: Z\n---\n',
      'interviews/b.md': '---\ntitle: Y\n---\n',
    });
    expect(slugs(library.strengths)).toEqual(['a', 'c', 'b']);
    expect(slugs(library.weaknesses)).toEqual(['b', 'a']);
    expect(library.rules).toEqual([
      {
        kind: 'rule',
        slug: 'b',
        file: 'rules/b.mdx',
        title: 'Y',
        short: 'Y',
        headline: 'Say it.',
        nodes: [],
        text: '',
        withheld: null,
      },
      {
        kind: 'rule',
        slug: 'a',
        file: 'rules/a.mdx',
        title: 'Z',
        short: 'Z',
        headline: undefined,
        nodes: [],
        text: '',
        withheld: null,
      },
    ]);
    expect(slugs(library.interviews)).toEqual(['b', 'a']);
  });
});

it.each([
  ['a draft', 'draft: true', 'draft'],
  ['private', 'private: true', 'private'],
  ['both', 'draft: true\nprivate: true', 'draft'],
  ['neither', '', null],
])('an entry that is %s says what keeps it unpublished', (_, front, withheld) => {
  expect(libraryOf({ 'questions/a.md': question(front) }).questions[0]?.withheld).toBe(withheld);
});

describe('a question', () => {
  it.each<[string, boolean, Texts]>([
    ['by its text', true, { 'questions/a.md': question() }],
    ['by its stories', true, { 'questions/a.md': question('stories: [s]', ''), 'stories/s.md': story() }],
    [
      'by what it gathers',
      true,
      { 'questions/a.md': question('gathers: [strengths]', ''), 'strengths/s.md': claims('S') },
    ],
    ['by nothing', false, { 'questions/a.md': question('', '') }],
    ['by notes to self', false, { 'questions/a.md': question('', '## Notes\n\nAsk about it.\n') }],
    ['by headings', false, { 'questions/a.md': question('', '## How\n\n## Why\n') }],
    ['by gathering where there is nothing', false, { 'questions/a.md': question('gathers: [weaknesses]', '') }],
  ])('is answered %s: %s', (_, answered, files) => {
    expect(libraryOf(files).questions[0]!.answered).toBe(answered);
  });

  it('gathers kinds in the order in which it names them', () => {
    const [gathers] = libraryOf({
      'questions/a.md': question('gathers: [weaknesses, strengths]', ''),
      'strengths/s.md': claims('S'),
      'weaknesses/w.md': claims('W', 'order: 2'),
      'weaknesses/v.md': claims('V', 'order: 1'),
    }).questions;
    expect(slugs(gathers!.gathered)).toEqual(['v', 'w', 's']);
    expect(gathers!.answer.shape).toBe('list');
  });

  it('takes the shape of its stories when it has no text', () => {
    const [plain, own, given] = libraryOf({
      'questions/a.md': question('stories: [s]', ''),
      'questions/b.md': question('stories: [s]', 'I plan it.\n'),
      'questions/c.md': question('stories: [s]\nshape: pitch', ''),
      'stories/s.md': story(),
    }).questions;
    expect(plain!.answer.shape).toBe('story');
    expect(own!.answer.shape).toBe('approach');
    expect(given!.answer.shape).toBe('pitch');
  });

  it('is said in its own words, those of its first story and of what it gathers', () => {
    const files = {
      'questions/a.md': question(
        'stories: [one, two]\ngathers: [strengths]',
        'I say four words.\n\n## Notes\n\nNot this.\n',
      ),
      'stories/one.md': story('', TOLD),
      'stories/two.md': story(),
      'strengths/s.md': claims('S', '', 'I said five words here.'),
    };
    const [asked] = libraryOf(files).questions;
    expect(asked!.answer.words).toBe(4);
    expect(asked!.stories[0]!.answer.words).toBe(12);
    expect(asked!.words).toBe(4 + 12 + 5);
    expect(asked!.seconds).toBe(9);
    const [slowly] = libraryOf({ ...files, 'site.yaml': 'wordsPerMinute: 60\n' }).questions;
    expect(slowly!.seconds).toBe(21);
    expect(slowly!.stories[0]!.answer.seconds).toBe(12);
  });
});

describe('the graph', () => {
  const build = () =>
    libraryOf({
      'questions/a.md': asks('A', 'deadlines', 'stories: [one, two]\ncompetencies: [learning, ownership]'),
      'questions/b.md': asks('B', 'teamwork', 'stories: [one]\ncompetencies: [ownership]'),
      'stories/one.md': story('competencies: [ownership]'),
      'stories/two.md': story('competencies: [ownership]'),
      'strengths/s.md': claims('S', 'stories: [two, one]\ncompetencies: [ownership]'),
      'weaknesses/w.md': claims('W', 'stories: [one]'),
    });

  it('tells a story which questions it answers, in the site’s order, and what it proves', () => {
    const [one, two] = build().stories;
    expect([one!.slug, slugs(one!.questions), slugs(one!.proves)]).toEqual(['one', ['b', 'a'], ['s', 'w']]);
    expect([two!.slug, slugs(two!.questions), slugs(two!.proves)]).toEqual(['two', ['a'], ['s']]);
  });

  it('tells a competency what shows it', () => {
    const [ownership, learning] = build().competencies;
    expect(slugs(ownership!.questions)).toEqual(['b', 'a']);
    expect(slugs(ownership!.stories)).toEqual(['one', 'two']);
    expect(slugs(ownership!.strengths)).toEqual(['s']);
    expect(slugs(learning!.questions)).toEqual(['a']);
    expect(learning!.stories).toEqual([]);
  });

  it('lists competencies in the site’s order', () => {
    expect(build().questions[1]!.competencies.map(({ id }) => id)).toEqual(['ownership', 'learning']);
  });

  it('holds one node for each entry', () => {
    const { questions, stories, strengths } = build();
    expect(questions[0]!.stories[0]).toBe(stories[0]);
    expect(strengths[0]!.stories[1]).toBe(stories[0]);
  });

  it('shows what entries hold', () => {
    const library = libraryOf({
      'questions/a.md': question(
        'short: Short\nheadline: First.\ncues: [one, two]\naliases: [Also?]\nstories: [s]\nfollowUps: [{ asks: Why?, answer: So. }, { asks: How? }]',
      ),
      'stories/s.md': story('cues: { L: last, S: first }\nheadline: It broke.'),
    });
    expect(library.questions[0]).toMatchObject({
      kind: 'question',
      slug: 'a',
      file: 'questions/a.md',
      title: 'A question?',
      short: 'Short',
      headline: 'First.',
      cues: ['one', 'two'],
      aliases: ['Also?'],
      followUps: [{ asks: 'Why?', answer: 'So.' }, { asks: 'How?' }],
    });
    expect(library.stories[0]).toMatchObject({
      short: 'A story',
      headline: 'It broke.',
      cues: [
        { role: 'S', text: 'first' },
        { role: 'L', text: 'last' },
      ],
      followUps: [],
    });
  });

  it('takes slugs and ids that every object has', () => {
    const library = libraryOf({
      'topics.yaml': '- id: constructor\n  title: A\n',
      'competencies.yaml': '- id: constructor\n  title: A\n',
      'questions/constructor.md': asks('A', 'constructor', 'stories: [toString]\ncompetencies: [constructor]'),
      'stories/toString.md': story(),
    });
    expect(library.questions[0]!.stories[0]!.slug).toBe('toString');
    expect(slugs(library.competencies[0]!.questions)).toEqual(['constructor']);
  });
});

describe('variables', () => {
  const files = {
    'site.yaml': 'variables:\n  company: the company\n  role: the role\n  constructor: it\n',
    'questions/a.md': question(
      'headline: "At {{company}}"\ncues: ["{{role}}", two]\nfollowUps:\n  - asks: "Why {{company}}?"\nstories: [s]',
      'I like {{company}}, {{ role }} and {{constructor}}.\n',
    ),
    'stories/s.md': story('cues: { S: "{{company}}", R: two }', '## Situation\n\nLike {{company}}.\n'),
    'strengths/s.md': claims('"At {{company}}"', '', 'I know {{company}}.'),
    'rules/r.mdx': '---\ntitle: "At {{company}}"\n---\n',
  };
  const texts = (words?: Record<string, string>) => {
    const { questions, stories, strengths, rules } = libraryOf(files, words);
    const said = ({ answer }: { answer: Library['stories'][number]['answer'] }) =>
      answer.sections.flatMap(({ spoken }) => spoken.map(({ text }) => text)).join(' ');
    return [
      questions[0]!.headline,
      questions[0]!.cues[0],
      questions[0]!.followUps[0]!.asks,
      said(questions[0]!),
      stories[0]!.cues[0]!.text,
      said(stories[0]!),
      strengths[0]!.title,
      said(strengths[0]!),
      rules[0]!.title,
    ];
  };

  it('read as their neutral words, in front matter and body', () => {
    expect(texts()).toEqual([
      'At the company',
      'the role',
      'Why the company?',
      'I like the company, the role and it.',
      'the company',
      'Like the company.',
      'At the company',
      'I know the company.',
      'At the company',
    ]);
  });

  it('read as they are told to', () => {
    expect(texts({ company: 'Acme' })).toEqual([
      'At Acme',
      'the role',
      'Why Acme?',
      'I like Acme, the role and it.',
      'Acme',
      'Like Acme.',
      'At Acme',
      'I know Acme.',
      'At Acme',
    ]);
  });

  it('are counted as they read', () => {
    const words = (company: string) => libraryOf(files, { company }).stories[0]!.answer.words;
    expect(words('Acme')).toBe(2);
    expect(words('Acme Trading Company')).toBe(4);
  });

  it('leave the content as it is, and the interviews to their pages', () => {
    const content = contentOf({ ...files, 'interviews/i.md': '---\ntitle: "At {{company}}"\ncompany: Acme\n---\n' });
    expect(buildLibrary(content, { company: 'Acme' }).interviews[0]!.data.title).toBe('At {{company}}');
    expect(content.entries[0]!.data).toMatchObject({ title: 'At {{company}}' });
    expect(buildLibrary(content).questions[0]!.headline).toBe('At the company');
  });
});
