import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../../src/core/answer/tree/markdown.ts';

test('reads tables, task lists and strikethrough', () => {
  expect(parseMarkdown('| a |\n|-|\n\n- [x] b\n\n~~c~~').children.map(({ type }) => type)).toEqual([
    'table',
    'list',
    'paragraph',
  ]);
});

test.each([
  ['quotes', '> '.repeat(1500)],
  ['lists', '- '.repeat(500)],
  ['emphasis', `${'*a '.repeat(300)}${'b*'.repeat(300)}`],
])('reads %s nested too deep as plain text', (_, text) => {
  expect(parseMarkdown(`${text}x`).children).toMatchObject([{ type: 'paragraph', children: [{ value: `${text}x` }] }]);
});

test('follows nesting that people write', () => {
  expect(parseMarkdown('> '.repeat(20) + 'x').children).toMatchObject([{ type: 'blockquote' }]);
});
