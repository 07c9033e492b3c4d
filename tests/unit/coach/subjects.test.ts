import { expect, test } from 'vitest';
import { subjectsOf } from '../../../src/coach/subjects.ts';
import { buildLibrary } from '../../../src/core/library/library.ts';
import { buildPacks } from '../../../src/interviews/pack.ts';
import { contentOf, question, story } from '../core/library/folder.ts';

const TOLD = story('', '## Action\n\nFour words are told.\n');
const content = contentOf({
  'questions/late.md': question('stories: [outage]\ngathers: [strengths]', '').replace('A question?', 'Late?'),
  'stories/outage.md': TOLD,
  'strengths/calm.md': '---\ntitle: Calm\nstories: [outage]\n---\n\n> I stay calm.\n',
  'weaknesses/slow.md': '---\ntitle: Slow\nstories: [outage]\n---\n\n> I am slow.\n',
  'interviews/acme.md': '---\ntitle: Acme\nquestions: [late]\n---\n\n## Late?\n\nNever.\n',
});
const library = buildLibrary(content);
const subjects = subjectsOf(content, library, buildPacks(content, library));
const told = (file: string) =>
  subjects.find((subject) => subject.file === file)?.otherAnswers.map((answer) => answer.words) ?? null;

test.each([
  ['a question is told by its stories and what it gathers', 'questions/late.md', [4, 3]],
  ['a strength is proved by its stories', 'strengths/calm.md', [4]],
  ['a weakness is proved by its stories', 'weaknesses/slow.md', [4]],
  ['a story is told by nothing else', 'stories/outage.md', []],
  ['what an interview answers in its own words is told by what tells the question', 'interviews/acme.md', [4, 3]],
])('%s', (_, file, words) => {
  expect(told(file)).toEqual(words);
});

test('a story knows what it is asked for', () => {
  expect(subjects.find(({ kind }) => kind === 'story')?.questionTitles).toEqual(['Late?']);
});

test('what an interview answers in its own words is what its pack says: with its company, and in the shape of the question', () => {
  const own = contentOf({
    'questions/late.md': question('shape: story').replace('A question?', 'Late at {{company}}?'),
    'interviews/acme.md':
      '---\ntitle: Acme\ncompany: Acme\nquestions: [late]\n---\n\n## Late at {{company}}?\n\nNever at {{company}}.\n',
  });
  const graph = buildLibrary(own);
  const [pack] = buildPacks(own, graph);
  const subject = subjectsOf(own, graph, [pack!]).find(({ interview }) => interview !== null);
  expect([subject?.title, subject?.answer.shape, subject?.firstLine]).toEqual(['Late at Acme?', 'story', 7]);
  const answer = pack?.expected[0]?.question.answer;
  expect(subject?.answer).toEqual({ ...answer, headline: null, cues: [] });
});
