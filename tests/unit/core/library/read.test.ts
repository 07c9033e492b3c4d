import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/machine/read-content.ts';
import { contentOf, makeFolder, LENT, problemsIn, problemsOf, question, SETTINGS, story } from './folder.ts';

describe('a content folder', () => {
  it('must be there', () => {
    const folder = join(makeFolder({}), 'answers');
    expect(problemsIn(folder)).toEqual([
      `answers  Expected a folder of answers, found nothing at ${folder}. Check its name.`,
    ]);
  });

  it('must be a folder', () => {
    const folder = join(makeFolder({ 'answers.md': question() }), 'answers.md');
    expect(problemsIn(folder)).toEqual([
      `answers.md  Expected a folder of answers, found a file at ${folder}. Check its name.`,
    ]);
    expect(problemsIn(join(folder, 'below'))).toEqual([
      `below  Expected a folder of answers, found nothing at ${join(folder, 'below')}. Check its name.`,
    ]);
  });

  it.each([
    ['empty', {}],
    ['full of what is ignored', { '_old/a.md': 'x', 'README.md': 'x' }],
    ['without a question or a story', { ...SETTINGS, 'strengths/a.md': '---\ntitle: A\n---\n' }],
  ])('must not be %s', (_, files) => {
    const folder = makeFolder(files);
    expect(problemsIn(folder)).toEqual([
      `${basename(folder)}  Expected at least one question or story in ${folder}, found none. Write one in questions/, with a title and a topic.`,
    ]);
    expect(readContent(folder, LENT).content).toBeNull();
  });

  it('may hold stories alone', () => {
    expect(contentOf({ 'stories/s.md': story() }).entries.filter(({ kind }) => kind !== 'rule')).toHaveLength(1);
  });

  it('reports every problem of every file, sorted by file and line, errors first', () => {
    const says = problemsOf({
      'weaknesses/z.md': '---\ntitle: Z\nstories: [s]\n---\n',
      'stories/s.md': story('', '## Situation\n\n[x](javascript:x) [y](y.md)\n'),
      'questions/b.md': question('stories: [t]\nshape: x\norder: a'),
      'questions/a.md': question('stories: [t]', '{{x-y-z}}\n'),
      'questions/c.txt': '',
      'interviews/i.md': '---\ntitle: "\n---\n',
      'notes.md': 'x',
    });
    expect(says.map((line) => line.slice(0, line.indexOf('  ')))).toEqual([
      'interviews/i.md:2',
      'notes.md',
      'questions/a.md:4',
      'questions/a.md:7',
      'questions/b.md:5',
      'questions/b.md:6',
      'questions/c.txt',
      'stories/s.md:7',
      'stories/s.md:7',
    ]);
    expect(says[7]).toMatch(/^stories\/s\.md:7 {2}Expected/);
    expect(says[8]).toMatch(/^stories\/s\.md:7 {2}warning: Expected/);
  });

  it('is not shown while there is an error', () => {
    const folder = makeFolder({ ...SETTINGS, 'questions/a.md': question('shape: x'), 'questions/b.md': question() });
    expect(readContent(folder, LENT).content).toBeNull();
  });
});

describe('what a folder lacks', () => {
  const first = '---\ntitle: A?\ntopic: lent-topic\ncompetencies: [lent-competency]\n---\n\n{{company}}\n';
  const TOPICS = ['teamwork', 'lent-topic'];

  it('is lent', () => {
    const { content, problems } = readContent(makeFolder({ 'questions/a.md': first }), LENT);
    expect(problems).toEqual([]);
    expect(content!.site.name).toBe('Lent');
    expect(content!.topics.map(({ id }) => id)).toEqual(TOPICS);
    expect(content!.competencies.map(({ id }) => id)).toEqual(['ownership', 'lent-competency']);
    expect(content!.synonyms).toEqual([['lent', 'borrowed']]);
    expect([...content!.lent].sort()).toEqual([
      'competencies.yaml',
      'rules/plain.mdx',
      'rules/weak-and-strong.mdx',
      'site.yaml',
      'synonyms.yaml',
      'topics.yaml',
    ]);
    expect(content!.entries.map(({ file }) => file)).toEqual([
      'questions/a.md',
      'rules/plain.mdx',
      'rules/weak-and-strong.mdx',
    ]);
  });

  it('is lent file by file', () => {
    const folder = makeFolder({
      'questions/a.md': first,
      'site.yaml': 'name: Mine\nvariables:\n  company: them\n',
      'rules/mine.mdx': '---\ntitle: Mine\n---\n',
    });
    const content = readContent(folder, LENT).content!;
    expect(content.site.name).toBe('Mine');
    expect(content.topics.map(({ id }) => id)).toEqual(TOPICS);
    expect([...content.lent].sort()).toEqual(['competencies.yaml', 'synonyms.yaml', 'topics.yaml']);
    expect(content.entries.map(({ file }) => file)).toEqual(['questions/a.md', 'rules/mine.mdx']);
  });

  it('is never a question, a story or an interview', () => {
    expect(new Set(contentOf({ 'questions/a.md': question() }).entries.map(({ kind }) => kind))).toEqual(
      new Set(['question', 'rule']),
    );
  });
});
