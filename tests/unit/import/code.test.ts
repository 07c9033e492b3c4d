import { describe, expect, test } from 'vitest';
import { findCode } from '../../../src/import/text/code.ts';
import { importNotes } from '../../../src/import/import-notes.ts';

/** Marks each line that is code with a sign before it. */
const mark = (text: string) => {
  const lines = text.split('\n');
  const code = findCode(lines);
  return lines.map((line, index) => (code[index] ? `+${line}` : line)).join('\n');
};

describe('code is what stands between fences', () => {
  test.each([
    ['of one kind', 'a\n```\nb\n```\nc', 'a\n+```\n+b\n+```\nc'],
    ['that are long enough to close', '````\n```\n````\na', '+````\n+```\n+````\na'],
    ['of the other kind', '~~~\n```\n~~~\na', '+~~~\n+```\n+~~~\na'],
    ['with a language', '```yaml\na\n```', '+```yaml\n+a\n+```'],
    ['in an item', '- ```\n  a\n  ```\nb', '+- ```\n+  a\n+  ```\nb'],
    ['in a quotation', '> ```\n> a\n> ```\nb', '+> ```\n+> a\n+> ```\nb'],
  ])('%s', (_, text, marked) => {
    expect(mark(text)).toBe(marked);
  });

  test.each([
    ['a fence that is never closed', '```\na'],
    ['one that only a shorter one follows', '````\na\n```'],
    ['code in a line', '``` a ```'],
  ])('but not after %s', (_, text) => {
    expect(mark(text)).toBe(text);
  });
});

test('nothing in code begins an entry, is left out, or is read as a table', () => {
  const code = [
    '```',
    '---',
    '#monday #work',
    '| question | answer |',
    '| --- | --- |',
    '| Why? | So. |',
    '## Why me?',
    '1. Why now?',
    '**Answer:** no',
    '```',
  ].join('\n');
  const { drafts, leftOut } = importNotes(`## How do you plan?\n\nI write:\n\n${code}\n`, 'notes');
  expect(drafts.map(({ title, body }) => [title, body])).toEqual([['How do you plan?', `I write:\n\n${code}`]]);
  expect(leftOut).toEqual([]);
});

test('items are no entries within code', () => {
  const { drafts } = importNotes('# Strengths\n\n- **Calm**: yes\n\n  ```\n  - **Not**: one\n  ```\n', 'notes');
  expect(drafts.map(({ title }) => title)).toEqual(['Calm']);
});

test('a line of any number of quotation marks is read', () => {
  const { drafts } = importNotes(`# Why?\n\n${'>'.repeat(20_000)} deep\n`, 'notes');
  expect(drafts).toHaveLength(1);
});
