import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The example that comes with the project. */
const OURS = join(import.meta.dirname, '../../../../content');

/** A folder with the notes that our content was written from; they are nobody's to publish. */
const NOTES = process.env['GREENROOM_NOTES'];

/** Longest run of words that our content may share with the notes. */
const LONGEST_RUN = 8;

const files = readdirSync(OURS, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => ({ name: file.name, text: readFileSync(join(file.parentPath, file.name), 'utf8') }));

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z0-9']+/g) ?? [];

const runsOf = (words: readonly string[]): string[] =>
  words.slice(0, -LONGEST_RUN).map((_, index) => words.slice(index, index + LONGEST_RUN + 1).join(' '));

/** A number as it may be written: "20TB+" holds 20, "0.5%" holds 0.5, "two days" holds 2. */
const numbersIn = (text: string): string[] => [
  ...(text.match(/\d+(?:\.\d+)?/g) ?? []),
  ...wordsOf(text).flatMap((word) => NUMERALS[word] ?? []),
];

const NUMERALS: Readonly<Record<string, string>> = {
  zero: '0',
  no: '0',
  without: '0',
  one: '1',
  single: '1',
  another: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
};

interface Truth {
  items: { id: string; facts: { text: string }[] }[];
}

describe.skipIf(!NOTES)('the notes behind our content (skipped unless GREENROOM_NOTES names their folder)', () => {
  const read = (name: string) => readFileSync(join(NOTES!, name), 'utf8');

  it('lent it no sentence', () => {
    const notes = read('interview-notes.md').replace(/^#.*$/gm, '');
    const taken = new Set(runsOf(wordsOf(notes)));
    const shared = files.flatMap(({ name, text }) =>
      runsOf(wordsOf(text))
        .filter((run) => taken.has(run))
        .map((run) => `${name}: ${run}`),
    );
    expect(shared).toEqual([]);
  });

  it('lent it every figure', () => {
    const { items } = JSON.parse(read('ground-truth.json')) as Truth;
    const ours = files.map(({ text }) => new Set(numbersIn(text)));
    const facts = items.flatMap(({ id, facts }) => facts.map(({ text }) => ({ id, text, numbers: numbersIn(text) })));
    expect(facts.filter(({ numbers }) => numbers.length).length).toBeGreaterThan(50);
    const lost = facts.filter(({ numbers }) => !ours.some((file) => numbers.every((number) => file.has(number))));
    expect(lost).toEqual([]);
  });
});
