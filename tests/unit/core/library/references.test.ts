import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/core/diagnostics/format.ts';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { checkTexts, contentOf, type Files, SETTINGS, type Texts, problemsOf, question, story } from './folder.ts';

type Case = [behaviour: string, files: Files, says: string[]];

const interview = (lines: string) => `---\ntitle: Acme\n${lines}\n---\n`;

/** A folder in which `tight-deadlines` and `kafka-lag` can be named. */
const BASE: Texts = {
  'questions/tight-deadlines.md': question('stories: [kafka-lag]'),
  'stories/kafka-lag.md': story(),
};

describe('what front matter names', () => {
  it.each<Case>([
    [
      'a topic',
      { 'questions/a.md': '---\ntitle: A?\ntopic: teamwrok\n---\n' },
      ['questions/a.md:3  topic: Expected a topic from topics.yaml, found "teamwrok". Did you mean "teamwork"?'],
    ],
    [
      'a topic that is like no other',
      { 'questions/a.md': '---\ntitle: A?\ntopic: misc\n---\n' },
      [
        'questions/a.md:3  topic: Expected a topic from topics.yaml, found "misc". Known: teamwork, deadlines. Use one of these, or add it there.',
      ],
    ],
    [
      'a competency, at its line',
      { 'questions/a.md': question('competencies:\n  - learning\n  - owner-ship') },
      [
        'questions/a.md:6  competencies: Expected a competency from competencies.yaml, found "owner-ship". Did you mean "ownership"?',
      ],
    ],
    [
      'a competency of a story',
      { 'stories/s.md': story('competencies: [lerning]'), 'questions/a.md': question('stories: [s]') },
      [
        'stories/s.md:3  competencies: Expected a competency from competencies.yaml, found "lerning". Did you mean "learning"?',
      ],
    ],
    [
      'a story, of a question, a strength and a weakness',
      {
        'questions/a.md': question('stories: [kafka-lga]'),
        'strengths/b.md': '---\ntitle: B\nstories:\n  - kafka-lag\n  - kafka_lag\n---\n',
        'weaknesses/c.md': '---\ntitle: C\nstories: [Kafka-Lag]\n---\n',
      },
      [
        'questions/a.md:4  stories: Expected the name of a file in stories/, found "kafka-lga". Did you mean "kafka-lag"?',
        'strengths/b.md:5  stories: Expected the name of a file in stories/, found "kafka_lag". Did you mean "kafka-lag"?',
        'weaknesses/c.md:3  stories: Expected the name of a file in stories/, found "Kafka-Lag". Did you mean "kafka-lag"?',
      ],
    ],
    [
      'a story that is like no other',
      { 'questions/a.md': question('stories: [constructor]') },
      [
        'questions/a.md:4  stories: Expected the name of a file in stories/, found "constructor". Known: kafka-lag. Write stories/constructor.md, or remove the name.',
      ],
    ],
    [
      'an interview’s questions and stories',
      { 'interviews/i.md': interview('questions:\n  - teamwork\n  - tight-deadline\nstories: [kafka-leg]') },
      [
        'interviews/i.md:5  questions: Expected the name of a file in questions/, or a topic, found "tight-deadline". Did you mean "tight-deadlines"?',
        'interviews/i.md:6  stories: Expected the name of a file in stories/, found "kafka-leg". Did you mean "kafka-lag"?',
      ],
    ],
    [
      'an interview’s question that is like no other',
      { 'interviews/i.md': interview('questions: [salary]') },
      [
        'interviews/i.md:3  questions: Expected the name of a file in questions/, or a topic, found "salary". Known: tight-deadlines, teamwork, deadlines. Write questions/salary.md, or remove the name.',
      ],
    ],
    [
      'what shows a company’s values',
      {
        'interviews/i.md': interview('values:\n  - name: Candour\n  - name: Care\n    competencies:\n      - ownershp'),
      },
      [
        'interviews/i.md:7  values.1.competencies: Expected a competency from competencies.yaml, found "ownershp". Did you mean "ownership"?',
      ],
    ],
    [
      'an interview’s variables',
      { 'interviews/i.md': interview('variables:\n  company: Acme\n  rol: Lead\n  constructor: x') },
      [
        'interviews/i.md:5  variables: Expected a variable from site.yaml, found "rol". Did you mean "role"?',
        'interviews/i.md:6  variables: Expected a variable from site.yaml, found "constructor". Known: company, role. Use one of these, or add it there.',
      ],
    ],
  ])('%s', (_, files, says) => {
    expect(problemsOf({ ...BASE, ...files })).toEqual(says);
  });

  it.each([
    [
      'topics.yaml',
      'title: A?\ntopic: ward',
      'Expected a topic that comes with Greenroom, as your folder has no topics.yaml, found "ward". Known: teamwork, lent-topic. Use one of these. To add your own, get topics.yaml with “npm run new defaults” first.',
    ],
    [
      'competencies.yaml',
      'title: A?\ntopic: teamwork\ncompetencies: [nursing]',
      'Expected a competency that comes with Greenroom, as your folder has no competencies.yaml, found "nursing". Known: ownership, lent-competency. Use one of these. To add your own, get competencies.yaml with “npm run new defaults” first.',
    ],
    [
      'site.yaml',
      'title: "{{ward}}?"\ntopic: teamwork',
      'Expected a variable that comes with Greenroom, as your folder has no site.yaml, found {{ward}}.',
    ],
  ])('says whose %s it is, where that is lent', (lacking, front, says) => {
    const settings = Object.fromEntries(Object.entries(SETTINGS).filter(([name]) => name !== lacking));
    const { problems } = checkTexts({ ...settings, 'questions/a.md': `---\n${front}\n---\n` });
    expect(problems.map(({ file }) => file)).toEqual(['questions/a.md']);
    expect(explain(problems[0]!)).toContain(says);
  });

  it('finds a file however either of them stores an accent', () => {
    const { questions } = buildLibrary(
      contentOf({
        'stories/e\u0301chec.md': story(),
        'questions/a.md': question('stories: ["\u00e9chec"]'),
        'questions/b.md': question('stories: ["e\u0301chec"]'),
      }),
    );
    expect(questions.map(({ slug, stories }) => [slug, ...stories.map(({ title }) => title)])).toEqual([
      ['a', 'A story'],
      ['b', 'A story'],
    ]);
  });

  it('takes ids and names that every object has', () => {
    const content = contentOf({
      'site.yaml': 'variables:\n  constructor: the builder\n  toString: text\n',
      'topics.yaml': '- id: constructor\n  title: A topic\n',
      'competencies.yaml': '- id: valueof\n  title: A competency\n',
      'stories/constructor.md': story('competencies: [valueof]'),
      'questions/a.md':
        '---\ntitle: A?\ntopic: constructor\nstories: [constructor]\n---\n\n{{constructor}} {{toString}}\n',
    });
    expect(content.site.variables).toEqual({ constructor: 'the builder', toString: 'text' });
  });
});

describe('a reference to a file that is broken', () => {
  it.each<Case>([
    [
      'by its front matter',
      { 'stories/s.md': '---\ntitle: 3\n---\n' },
      ['stories/s.md:2  title: Expected text, found the number 3. Write one text, in quotes if needed.'],
    ],
    [
      'by its bytes',
      { 'stories/s.md': Buffer.from([0xff]) },
      ['stories/s.md  Expected UTF-8 text, found other bytes. Save the file as UTF-8.'],
    ],
    [
      'by its ending',
      { 'stories/s.markdown': story() },
      [
        'stories/s.markdown  Expected a file ending in .md, found "s.markdown". Rename it to "s.md", or start its name with _ to ignore it.',
      ],
    ],
    [
      'by its place',
      { 'stories/old/s.md': story() },
      ['stories/old/s.md  Expected stories/s.md, found it in a folder of its own. Move the file up into stories/.'],
    ],
  ])('%s is not reported as well', (_, files, says) => {
    const asks = question('stories: [s]', 'I tell [the story](../stories/s.md).\n');
    expect(problemsOf({ 'questions/a.md': asks, ...files })).toEqual(says);
  });

  it('by its topic is not reported when the topics are broken', () => {
    expect(problemsOf({ 'topics.yaml': 'x: y\n', 'questions/a.md': question() })).toHaveLength(1);
    const asks = '---\ntitle: A?\ntopic: of-my-own\n---\n';
    expect(problemsOf({ 'topics.yaml': Buffer.from([0xff]), 'questions/a.md': asks })).toEqual([
      'topics.yaml  Expected UTF-8 text, found other bytes. Save the file as UTF-8.',
    ]);
  });
});

describe('a story that nothing tells', () => {
  const forgotten =
    'stories/s.md:1  warning: Expected a question, strength or weakness that names this story, found none. Add "s" to the `stories` of one in questions/.';

  it('is a warning, and the content is shown', () => {
    const files = { 'questions/a.md': question(), 'stories/s.md': story() };
    expect(problemsOf(files)).toEqual([forgotten]);
    expect(contentOf(files).entries.map(({ slug }) => slug)).toContain('s');
  });

  it.each(['questions/b.md', 'strengths/b.md', 'weaknesses/b.md', 'interviews/b.md'])('is told in %s', (path) => {
    const topic = path.startsWith('questions/') ? 'topic: teamwork\n' : '';
    expect(problemsOf({ [path]: `---\ntitle: B\n${topic}stories: [s]\n---\n`, 'stories/s.md': story() })).toEqual([]);
  });

  it.each(['questions/b.md', 'strengths/b.md'])('may be told in %s, which is broken', (path) => {
    const says = problemsOf({ [path]: '---\ntitle: [\n---\n', 'stories/s.md': story() });
    expect(says).not.toContain(forgotten);
    expect(says).toHaveLength(1);
  });
});
