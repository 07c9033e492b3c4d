import { expect, test } from 'vitest';
import { subjectsOf } from '../../../src/coach/subjects.ts';
import { buildLibrary } from '../../../src/core/library/library.ts';
import { contentOf, question, story } from '../core/library/folder.ts';

const TOLD = story('', '## Action\n\nFour words are told.\n');
const content = contentOf({
  'questions/late.md': question('stories: [outage]\ngathers: [strengths]', '').replace('A question?', 'Late?'),
  'stories/outage.md': TOLD,
  'strengths/calm.md': '---\ntitle: Calm\nstories: [outage]\n---\n\n> I stay calm.\n',
  'weaknesses/slow.md': '---\ntitle: Slow\nstories: [outage]\n---\n\n> I am slow.\n',
  'interviews/acme.md': '---\ntitle: Acme\nquestions: [late]\n---\n\n## Late?\n\nNever.\n',
});
const subjects = subjectsOf(content, buildLibrary(content));
const told = (file: string) =>
  subjects.find((subject) => subject.file === file)?.otherAnswers.map((answer) => answer.words) ?? null;

test.each([
  ['a question is told by its stories and what it gathers', 'questions/late.md', [4, 3]],
  ['a strength is proved by its stories', 'strengths/calm.md', [4]],
  ['a weakness is proved by its stories', 'weaknesses/slow.md', [4]],
  ['a story is told by nothing else', 'stories/outage.md', []],
  ['what an interview answers in its own words is told by the question’s stories', 'interviews/acme.md', [4]],
])('%s', (_, file, words) => {
  expect(told(file)).toEqual(words);
});

test('a story knows what it is asked for', () => {
  expect(subjects.find(({ kind }) => kind === 'story')?.questionTitles).toEqual(['Late?']);
});
