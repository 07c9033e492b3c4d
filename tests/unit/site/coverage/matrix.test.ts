import { expect, test } from 'vitest';
import { buildMatrices, MOST_COLUMNS, describeGap } from '../../../../src/site/coverage/matrix.ts';
import type { CompetencyNode, Question, Story } from '../../../../src/core/library/model.ts';

const story = (slug: string) => ({ kind: 'story', slug, questions: [] as Question[] }) as Story;
const question = { kind: 'question' } as Question;
const competency = (id: string, stories: Story[], questions: Question[] = []): CompetencyNode => ({
  id,
  title: id,
  stories,
  questions,
  strengths: [],
});

const [one, two] = [story('one'), story('two')];

test('competencies stand by how many stories show them, gaps last', () => {
  const [matrix] = buildMatrices(
    [competency('none', []), competency('both', [one, two]), competency('second', [two])],
    [one, two],
  );
  expect(matrix?.rows.map((row) => [row.competency.id, row.shows, row.stories])).toEqual([
    ['both', [true, true], 2],
    ['second', [false, true], 1],
    ['none', [false, false], 0],
  ]);
});

test('more stories than fit side by side go on to further pages', () => {
  const many = Array.from({ length: MOST_COLUMNS + 1 }, (_, index) => story(String(index)));
  expect(buildMatrices([competency('a', many)], many).map((matrix) => matrix.stories.items.length)).toEqual([
    MOST_COLUMNS,
    1,
  ]);
});

test('a story that is told first for more than three questions is told too often', () => {
  const [often, seldom] = [story('often'), story('seldom')];
  const asked = (first: Story) => ({ stories: [first, often] }) as Question;
  often.questions.push(...Array.from({ length: 4 }, () => asked(often)), asked(seldom));
  seldom.questions.push(asked(seldom));
  expect(buildMatrices([], [often, seldom])[0]?.columns).toMatchObject([
    { first: 4, tooOften: true },
    { first: 1, tooOften: false },
  ]);
});

test.each([
  ['a story shows it', competency('a', [one], [question]), null],
  ['one question asks', competency('a', [], [question]), '1 question asks for it, but no story shows it'],
  ['two questions ask', competency('a', [], [question, question]), '2 questions ask for it, but no story shows it'],
  ['nobody asks', competency('a', []), 'No question asks for it and no story shows it'],
])('the gap when %s', (_, node, gap) => {
  expect(describeGap(node)).toBe(gap);
});

test('a matrix that does not judge has neither gaps nor stories that are told too often', () => {
  const often = story('often');
  often.questions.push(...Array.from({ length: 4 }, () => ({ stories: [often] }) as Question));
  const all = [competency('none', [], [question]), competency('shown', [often])];
  const [judged, plain] = [true, false].map((isJudged) => buildMatrices(all, [often], isJudged)[0]);
  expect([judged?.rows.length, judged?.columns[0]?.tooOften]).toEqual([2, true]);
  expect(plain?.rows.map((row) => [row.competency.id, row.gap])).toEqual([['shown', null]]);
  expect(plain?.columns).toMatchObject([{ first: 4, tooOften: false }]);
});
