import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import type { Library } from '../../../../src/core/library/model.ts';
import {
  fieldsOf,
  listSearchable,
  pathOf,
  type Searchable,
  secondsOf,
  toIndexHtml,
} from '../../../../src/search/index/page.ts';
import { WEIGHTS } from '../../../../src/search/weights.ts';
import { contentOf, type Texts, question, story } from '../../core/library/folder.ts';

const libraryOf = (files: Texts): Library => buildLibrary(contentOf(files));

const only = (files: Texts): Searchable =>
  listSearchable(libraryOf({ 'rules/r.mdx': '---\ntitle: R\n---\n', ...files }))[0]!;

/** An entry's fields as "name: text", a section with its id and its label. */
const written = (entry: Searchable) =>
  fieldsOf(entry).map(
    ({ name, id, label, text }) => `${name}${id && `#${id}`}: ${[label, text].filter(Boolean).join(' | ')}`,
  );

const FULL = `headline: In short.
aliases: [Why so?, How so?]
cues: [one, two]
competencies: [ownership, learning]
stories: [s]
followUps:
  - asks: And then?
    answer: Nothing.
  - asks: And now?`;

const TOLD = '## Situation\n\nIt broke.\n\n## Result\n\nIt works.\n';

describe('the fields of an entry, in reading order', () => {
  test('are those of a question', () => {
    const files = { 'questions/a.md': question(FULL, 'First.\n\n## Why\n\nBecause.\n'), 'stories/s.md': story() };
    expect(written(only(files))).toEqual([
      'headline: In short.',
      'alias: Why so?',
      'alias: How so?',
      'cue: one',
      'cue: two',
      'competency: Ownership',
      'competency: Learning',
      'topic: Teamwork',
      'text: First.',
      'text#why: Why | Because.',
      'followUp: And then?',
      'followUp: Nothing.',
      'followUp: And now?',
    ]);
  });

  test('are those of a story, with the questions that it answers', () => {
    const lines = 'cues:\n  S: broke\n  R: works\ncompetencies: [learning]\nfollowUps:\n  - asks: Why?';
    const library = libraryOf({
      'questions/a.md': question('stories: [s]', ''),
      'stories/s.md': story(lines, TOLD),
    });
    expect(written(library.stories[0]!)).toEqual([
      'cue: broke',
      'cue: works',
      'competency: Learning',
      'topic: Story',
      'answers: A question?',
      'S#situation: Situation | It broke.',
      'R#result: Result | It works.',
      'followUp: Why?',
    ]);
  });

  test('are those of a strength, a weakness and a rule', () => {
    const claim = '---\ntitle: A claim\ncues: [one, two]\n---\n\n> I do.\n\nNot said.\n';
    const library = libraryOf({
      'questions/a.md': question(),
      'strengths/a.md': claim,
      'weaknesses/a.md': claim,
      'rules/a.mdx': '---\ntitle: A rule\nheadline: Do.\n---\n\nAlways **do** it.\n',
    });
    expect(written(library.strengths[0]!)).toEqual(['cue: one', 'cue: two', 'topic: Strength', 'text: I do.']);
    expect(written(library.weaknesses[0]!)).toEqual(['cue: one', 'cue: two', 'topic: Weakness', 'text: I do.']);
    expect(written(library.rules[0]!)).toEqual(['headline: Do.', 'text: Always do it.']);
  });

  test('are few of a question with nothing to say', () => {
    expect(written(only({ 'questions/a.md': question('', '') }))).toEqual(['topic: Teamwork']);
  });

  test('of a question are not the text of its story', () => {
    const library = libraryOf({ 'questions/a.md': question('stories: [s]'), 'stories/s.md': story('', TOLD) });
    expect(written(library.questions[0]!).join()).not.toContain('It broke');
  });

  test('of a question are not what it gathers', () => {
    const library = libraryOf({
      'questions/a.md': question('gathers: [strengths]', ''),
      'strengths/s.md': '---\ntitle: A strength\n---\n\n> I persevere.\n',
    });
    expect(written(library.questions[0]!).join()).not.toContain('persevere');
  });

  test('are no notes to self', () => {
    const entry = only({ 'questions/a.md': question('', 'I say it.\n\n## Notes\n\nAsk first.\n') });
    expect(written(entry)).toEqual(['topic: Teamwork', 'text: I say it.']);
  });

  test('have their variables filled in', () => {
    expect(written(only({ 'questions/a.md': question('', 'I like {{company}}.') }))).toContain(
      'text: I like the company.',
    );
  });
});

test('every kind can be found, in the order of the site', () => {
  const library = libraryOf({
    'weaknesses/w.md': '---\ntitle: W\n---\n\n> I do.\n',
    'strengths/s.md': '---\ntitle: S\n---\n\n> I do.\n',
    'stories/s.md': story(),
    'questions/b.md': question('order: 2\nstories: [s]'),
    'questions/a.md': question('order: 1'),
    'rules/r.mdx': '---\ntitle: R\n---\n',
    'interviews/i.md': '---\ntitle: Acme\n---\n',
  });
  expect(listSearchable(library).map(pathOf)).toEqual([
    '/questions/a/',
    '/questions/b/',
    '/stories/s/',
    '/strengths/s/',
    '/weaknesses/w/',
    '/rules/r/',
  ]);
});

test('rules that are lent cannot be found: they are not the author’s own', () => {
  const library = libraryOf({ 'questions/a.md': question() });
  expect(library.rules.length).toBeGreaterThan(0);
  expect(listSearchable(library).map(pathOf)).toEqual(['/questions/a/']);
});

test('a name in another script can stand in an address', () => {
  expect(pathOf(only({ 'questions/échec.md': question() }))).toBe('/questions/%C3%A9chec/');
});

describe('the seconds of an entry', () => {
  const said = `${'word '.repeat(140)}\n`;

  test.each<[string, Texts, number]>([
    ['are those of its own words', { 'questions/a.md': question('', said) }, 60],
    [
      'of a question are its story’s too',
      { 'questions/a.md': question('stories: [s]', said), 'stories/s.md': story('', `## Action\n\n${said}`) },
      120,
    ],
    ['of a question with nothing to say are none', { 'questions/a.md': question('', '') }, 0],
  ])('%s', (_, files, seconds) => {
    expect(secondsOf(only(files))).toBe(seconds);
  });

  test('of a rule are none', () => {
    const { rules } = libraryOf({ 'questions/a.md': question(), 'rules/a.mdx': `---\ntitle: R\n---\n\n${said}` });
    expect(secondsOf(rules[0]!)).toBe(0);
  });
});

describe('the page that the engine reads', () => {
  const pageOf = (files: Texts, language = 'en') => toIndexHtml(only(files), language);

  test('names its language, its kind and its seconds', () => {
    const html = pageOf({ 'questions/a.md': question('', 'word '.repeat(70)) }, 'de');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('data-pagefind-meta="kind:question"');
    expect(html).toContain('data-pagefind-meta="seconds:30"');
  });

  test('has each field with its weight and with an anchor', () => {
    const html = pageOf({ 'questions/a.md': question('headline: In short.', '## Why\n\nBecause.\n') });
    expect(html).toContain(`<h1 data-pagefind-weight="${WEIGHTS.title}">A question?</h1>`);
    expect(html).toContain(`<p id="headline:" data-pagefind-weight="${WEIGHTS.headline}">In short.</p>`);
    expect(html).toContain(`<p id="text:why" data-pagefind-weight="${WEIGHTS.text}">Why. Because.</p>`);
  });

  test('sets quotes as the pages do', () => {
    expect(pageOf({ 'questions/a.md': question('', 'I said "it\'s done".') })).toContain('I said “it’s done”.');
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a picture', '<img src=x onerror=alert(1)>'],
    ['the end of the page', '</p></body></html><body data-pagefind-ignore>'],
    ['a comment', '<!-- -->'],
    ['an attribute', '" data-pagefind-ignore="all'],
    ['an entity', '&lt;b&gt; &#60;b&#62;'],
  ])('takes %s in a text for text', (_, text) => {
    const quoted = JSON.stringify(text);
    const front = `headline: ${quoted}\naliases: [${quoted}]\ncues: [${quoted}, one]\nfollowUps:\n  - asks: ${quoted}`;
    const hostile = pageOf({
      'questions/a.md': `---\ntitle: ${quoted}\ntopic: teamwork\n${front}\n---\n\n\`${text}\`\n`,
    });
    const harmless = pageOf({
      'questions/a.md': `---\ntitle: x\ntopic: teamwork\n${front.replaceAll(quoted, 'x')}\n---\n\n\`x\`\n`,
    });
    const tagsOf = (html: string) => (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/seconds:\d+/, ''));
    expect(tagsOf(hostile)).toEqual(tagsOf(harmless));
    expect(hostile).not.toMatch(/&(?!#\d+;)/);
  });
});

describe('the weights', () => {
  test('are within what the engine takes', () => {
    for (const weight of Object.values(WEIGHTS)) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(10);
    }
  });

  test.each([
    ['title', 'alias'],
    ['alias', 'text'],
    ['headline', 'text'],
    ['cue', 'text'],
    ['answers', 'text'],
  ] as const)('make the %s count more than the %s', (one, other) => {
    expect(WEIGHTS[one]).toBeGreaterThan(WEIGHTS[other]);
  });
});
