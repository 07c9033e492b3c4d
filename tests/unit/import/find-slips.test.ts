import { describe, expect, test } from 'vitest';
import type { Speller } from '../../../src/core/language/spelling/speller.ts';
import { findSlips } from '../../../src/import/find-slips.ts';

/** A speller that knows every word but "wlak" and "xyzzy", and suggests "walk" for the first. */
const speller: Speller = {
  knows: (word) => !['wlak', 'xyzzy'].includes(word),
  suggest: (word) => (word === 'wlak' ? ['walk'] : []),
};
const slips = (text: string) => findSlips({ file: 'notes.md', text }, speller);
const KNOWN = 'I walk to work every day and back again\n';

describe('a slip', () => {
  test('is told once, where it stands first, with what was meant', () => {
    expect(slips(`${KNOWN}I wlak and wlak\nand wlak\n`)).toEqual([
      { from: 'notes.md', line: 2, word: 'wlak', meant: ['walk'] },
    ]);
  });

  test.each([
    ['a word that is like no other', `${KNOWN}xyzzy\n`],
    ['a word in code', `${KNOWN}run \`wlak\` first\n`],
    ['a word in a line that is no line of notes', `${KNOWN}${'wlak and '.repeat(600)}\n`],
    ['a word of notes in another language', 'wlak xyzzy day\n'],
  ])('is not %s', (_, text) => {
    expect(slips(text)).toEqual([]);
  });
});
