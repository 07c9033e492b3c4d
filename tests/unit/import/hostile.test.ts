import { expect, test } from 'vitest';
import { importNotes } from '../../../src/import/import-notes.ts';

const SIZE = 50_000;
const many = (text: string) => text.repeat(Math.ceil(SIZE / text.length));
const numbered = (text: string) =>
  Array.from({ length: SIZE / 50 }, (_, index) => text.replaceAll('#n', `${index}`)).join('\n');

/** Notes that take minutes to import if the time grows faster than the notes. */
const HOSTILE: Readonly<Record<string, string>> = {
  'empty lines': many('\n'),
  backticks: many('`'),
  brackets: many('[['),
  // More lines than a function call may have arguments.
  'lines below an item': `1. Why do you?\n${'   b\n'.repeat(200_000)}`,
  'questions without an answer': `${many('Q: a?\n')}A: b`,
  'a list of questions': numbered('- Why do you #n?'),
  'one footnote for all': `${numbered('## Why you #n?\na[^1]\n')}\n[^1]: ${many('b')}`,
  'addresses in one answer': `## Why you?\n${numbered('[a](https://example.org/#n)')}`,
  'spaces in a bullet': `- Stories\n  - a\n    - b${many(' ')}x\n    - c`,
  'spaces in a heading': `# a${many(' ')}x`,
  'spaces behind an address': `[a]: https://example.org${many(' ')}!`,
  'spaces between cues': `## Why you?\nKeywords: a${many(' ')}b`,
  digits: `${many('1')}\\.`,
  'titles below a gap': `${many('\n')}${numbered('Title #n\nI did it.\n')}`,
};

test.each(Object.entries(HOSTILE))('%s are taken apart, and nothing is lost', (_, notes) => {
  const { drafts, leftOut } = importNotes(notes, 'Notes');
  const found = new Set([...drafts.flatMap(({ lines }) => lines), ...leftOut.map(({ line }) => line)]);
  expect(notes.split('\n').filter((line, index) => line.trim() && !found.has(index + 1))).toEqual([]);
});
