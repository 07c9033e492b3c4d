import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { findUnread, parseMarkdown } from '../../../../../src/core/answer/tree/markdown.ts';

const MANY = 3000;

test.each([
  ['stars', '*a '],
  ['brackets', '[a '],
  ['angle brackets', 'a < b '],
  ['backticks', 'a ` b `` c '],
  ['lines', 'a\n'],
  ['words', 'word word word word word word word '],
  ['quotes in one line', '> '],
  ['lists in one line', '1. '],
])('more %s than are read are shown as they are written', (_, unit) => {
  const text = `First.\n\n${unit.repeat(MANY)}end`;
  const shown = toString(parseMarkdown(text));
  expect(shown.replace(/\s+/g, '').endsWith(`${unit.repeat(20)}end`.replace(/\s+/g, ''))).toBe(true);
  expect(findUnread(text)).toBeGreaterThanOrEqual(3);
});

test('every mark of a long answer is read, if its paragraphs are as long as people write them', () => {
  const text = '**Bold** and [a link](https://example.org), with `code` and *stress*.\n\n- one\n- **two**\n\n'.repeat(
    500,
  );
  expect(findUnread(text)).toBeNull();
  expect(parseMarkdown(text).children.filter(({ type }) => type === 'list')).toHaveLength(500);
});

test('a rule of many stars is a rule', () => {
  expect(parseMarkdown('* '.repeat(200)).children.map(({ type }) => type)).toEqual(['thematicBreak']);
});
