import type fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNDECIDED } from '../../../src/import/import-notes.ts';
import { planImport } from '../../../src/import/plan.ts';
import { Refusal } from '../../../src/core/diagnostics/refusal.mjs';
import { decodeNotes } from '../../../src/import/text/decode.ts';
import { forMany } from '../generated.ts';
import { heaps, notes, wordsOf } from './make-notes.ts';

/** Notes as they are read from a file. */
function read(text: string): string {
  try {
    return decodeNotes(Buffer.from(text)).text;
  } catch (error) {
    if (error instanceof Refusal) return '';
    throw error;
  }
}

test.each<[string, fc.Arbitrary<string>, number]>([
  ['in order', notes, 500],
  ['without any order', heaps, 300],
])(
  'every line of notes %s is in one file, or is left out for a reason that was decided on; so is every word',
  async (_, texts, runs) => {
    await forMany(texts.map(read), runs, (text) => {
      const { files, leftOut } = planImport([{ file: 'notes.md', text }], {
        existing: [],
        replace: false,
        topics: [],
        known: [],
      });
      const used = files.flatMap(({ lines }) => lines);
      const found = new Set([...used, ...leftOut.map(({ line }) => line)]);
      const kept = new Set(wordsOf([...files, ...leftOut].map((each) => each.text).join('\n')));
      expect({
        usedTwice: used.length - new Set(used).size,
        lostLines: text.split('\n').filter((line, index) => line.trim() && !found.has(index + 1)),
        lostWords: wordsOf(text).filter((word) => !kept.has(word)),
        undecided: leftOut.filter(({ why }) => why === UNDECIDED),
      }).toEqual({ usedTwice: 0, lostLines: [], lostWords: [], undecided: [] });
    });
  },
);
