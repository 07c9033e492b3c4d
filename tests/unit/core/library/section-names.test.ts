import { expect, test } from 'vitest';
import { measureAnswer } from '../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';
import { nameSections } from '../../../../src/core/library/section-names.ts';

const names = (markdown: string, prefix = '') =>
  nameSections(measureAnswer(parseAnswer(markdown), { title: 'x', shape: 'story' }).sections, prefix).map(
    ({ id, label }) => [id, label],
  );

test('a section is named after its label, without the colon', () => {
  expect(names('**Result (the outcome):** It worked.')).toEqual([['result-the-outcome', 'Result (the outcome)']]);
});

test('the same label twice makes two ids', () => {
  expect(names('## Action\n\nOne.\n\n## Action\n\nTwo.').map(([id]) => id)).toEqual(['action', 'action-2']);
});

test('a label that reads like another’s second id, or like the page’s own, gets one of its own', () => {
  expect(names('## A\n\n## A\n\n## A 2\n\n## Main').map(([id]) => id)).toEqual(['a', 'a-2', 'a-2-2', 'main-2']);
});

test('ids of a second answer on the page bear its name', () => {
  expect(names('## Result\n\nOne.', 'kafka-').map(([id]) => id)).toEqual(['kafka-result']);
});

test('a text without a label is named after its place', () => {
  expect(names('Only text.')).toEqual([['part-1', '']]);
});
