import { expect, test } from 'vitest';
import type { Library, Rule } from '../../../../src/core/library/model.ts';
import { listsOf } from '../../../../src/site/lists/lists.ts';

const library = (rules: number) =>
  ({
    stories: [],
    strengths: [],
    weaknesses: [],
    rules: Array.from({ length: rules }, () => ({ kind: 'rule' }) as Rule),
    lent: new Set(),
  }) as unknown as Library;

test('each kind that is listed has one list, of its own entries', () => {
  expect(listsOf(library(2), true).map(({ kind, entries }) => [kind, entries.length])).toEqual([
    ['story', 0],
    ['strength', 0],
    ['weakness', 0],
    ['rule', 2],
  ]);
});

test.each([
  [4, 'The golden rules'],
  [5, 'The five golden rules'],
  [6, 'The golden rules'],
])('%i rules are called as many as they are: %s', (count, title) => {
  expect(listsOf(library(count), true).at(-1)?.title).toBe(title);
});

test('a list says what to write, and what the coach does, to the author alone', () => {
  const leads = (isAuthors: boolean) => listsOf(library(2), isAuthors).map(({ lead, entries }) => lead(entries.length));
  expect(leads(true).join(' ')).toMatch(/Write one.*The coach checks/);
  expect(leads(false).join(' ')).not.toMatch(/coach|write|choose/i);
});
