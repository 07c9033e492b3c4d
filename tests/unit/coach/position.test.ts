import { describe, expect, test } from 'vitest';
import { subjectOfText } from '../../../src/coach/bare-answer.ts';
import { partOf, positionOf } from '../../../src/coach/position.ts';
import { listSpoken } from '../../../src/coach/subject.ts';

const TEXT = '## Action\n\nI *did* it.\n\n## Result\n\nUp 30%.\n';
const subject = subjectOfText(TEXT, { kind: 'story' });
const [action, result] = listSpoken(subject.answer);

describe('something stands', () => {
  const source = 'headline: party art, and art.\nlast';
  const lineOf = () => 1;

  test.each([
    ['at the beginning of what it is in', 'start', '', { line: 3, column: 1 }],
    ['where its words begin in a field', { field: ['headline'] }, 'headline', { line: 1, column: 1 }],
    ['where they are no part of other words', { field: ['headline'] }, 'art', { line: 1, column: 17 }],
    ['in other words, where there is no choice', { field: ['headline'] }, 'arty', { line: 1, column: 12 }],
    [
      'at the beginning of a field that has them otherwise',
      { field: ['headline'] },
      'art work',
      { line: 1, column: 1 },
    ],
    ['at a line and a column', { line: 2, column: 3 }, '', { line: 2, column: 3 }],
    ['inside the file, even where that is shorter', { line: 9, column: 9 }, '', { line: 2, column: 5 }],
    ['inside the line, even where that is shorter', { line: 2, column: 99 }, '', { line: 2, column: 5 }],
    ['after the beginning of the file', { line: 0, column: 0 }, '', { line: 1, column: 1 }],
  ] as const)('%s', (_, at, words, position) => {
    const firstLine = at === 'start' ? 3 : 1;
    const text = at === 'start' ? `${source}\nmore\nmore` : source;
    expect(positionOf(at, words, { source: text, lineOf, firstLine })).toEqual(position);
  });

  test('where it stands in a paragraph, whatever marks come before', () => {
    expect(positionOf({ block: action!.block, start: 6 }, 'it', subject)).toEqual({ line: 3, column: 9 });
  });

  test('where its section begins', () => {
    expect(positionOf({ section: result!.section }, '', subject).line).toBe(result!.section.line);
  });
});

test.each([
  ['a paragraph', { block: result!.block, start: 0 }, 'Result'],
  ['a section', { section: result!.section }, 'Result'],
  ['a field', { field: ['headline'] }, null],
  ['the beginning', 'start' as const, null],
])('%s is in the part that it stands below', (_, at, part) => {
  expect(partOf(at, subject)).toBe(part);
});
