import { expect, test } from 'vitest';
import { formatAnchor, readAnchor } from '../../../src/search/fields.ts';

test.each([
  ['a field', { name: 'headline', id: '' }],
  ['a section', { name: 'S', id: 'situation' }],
  ['an id with a colon and a line break', { name: 'text', id: 'a:b\nc' }],
] as const)('an anchor is written and read again: %s', (_, field) => {
  expect(readAnchor(formatAnchor(field))).toEqual(field);
});

test('an anchor without a colon has no id', () => {
  expect(readAnchor('headline')).toEqual({ name: 'headline', id: '' });
});
