import { expect, test } from 'vitest';
import { answersTo } from '../../../../src/core/library/answers-to.ts';
import { buildLibrary } from '../../../../src/core/library/library.ts';
import { contentOf, question, story } from './folder.ts';

const said = (lines: string, body = '') => {
  const { questions } = buildLibrary(
    contentOf({
      'questions/a.md': question(lines, body),
      'stories/one.md': story('', '## Action\n\nOne.\n'),
      'stories/two.md': story('', '## Action\n\nTwo words.\n'),
      'strengths/s.md': '---\ntitle: S\n---\n\n> A strength I have.\n',
    }),
  );
  return answersTo(questions[0]!).map(({ words }) => words);
};

test.each([
  ['its own text', said('', 'I say it so.\n'), [4]],
  ['its first story, and no other', said('stories: [two, one]'), [2]],
  ['its own text, then a story', said('stories: [one]', 'I say.\n'), [2, 1]],
  ['what it gathers', said('gathers: [strengths]'), [4]],
  ['nothing', said(''), []],
])('a question is answered by %s', (_, words, expected) => {
  expect(words).toEqual(expected);
});
