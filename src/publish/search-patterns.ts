import type { Pattern } from './secret.ts';
import { normalizePath, WORDS_IN_RUN } from './secret.ts';
import { hashWord, readWords, type Reading, wordAt } from './read-words.ts';

/** A pattern in a text, and where it starts and ends. */
export interface Hit {
  pattern: Pattern;
  start: number;
  end: number;
}

/** Searches a text for every pattern in one pass. */
export type Search = (text: string, reading: Reading, onHit: (hit: Hit) => void) => void;

/** The factor of the hash of a run of words. */
const BASE = 0x9e_37_79_b1 | 0;
/** How many bits of a hash choose its bit in the table. */
const BITS = 22;

/** Makes a search for patterns. Its time does not grow with the number of patterns. */
export function searchFor(patterns: readonly Pattern[]): Search {
  const byHash = new Map<number, Pattern[]>();
  // Nearly every run of words is no pattern. One bit for each hash rules most of them out fast.
  const bits = new Uint8Array(1 << (BITS - 3));
  const lengths = new Set<number>();
  for (const pattern of patterns) {
    const hash = pattern.words.reduce((sum, word) => (Math.imul(sum, BASE) + hashWord(word)) | 0, pattern.words.length);
    const same = byHash.get(hash);
    if (same) same.push(pattern);
    else byHash.set(hash, [pattern]);
    const bit = hash >>> (32 - BITS);
    bits[bit >> 3]! |= 1 << (bit & 7);
    lengths.add(pattern.words.length);
  }
  const patternLengths = [...lengths];

  return (text, reading, onHit) => {
    const starts = new Int32Array(WORDS_IN_RUN);
    const ends = new Int32Array(WORDS_IN_RUN);
    // The hash of the last 1, 2, … words, by their number.
    const sums = new Int32Array(WORDS_IN_RUN + 1);
    let count = 0;
    let seen = 0;
    readWords(text, reading, (hash, start, end, continues) => {
      if (!continues) count = 0;
      count += 1;
      for (let length = Math.min(WORDS_IN_RUN, count); length > 1; length--)
        sums[length] = (Math.imul(sums[length - 1]!, BASE) + hash) | 0;
      sums[1] = hash;
      starts[seen % WORDS_IN_RUN] = start;
      ends[seen % WORDS_IN_RUN] = end;
      seen += 1;
      for (const length of patternLengths) {
        if (length > count) continue;
        const sum = (sums[length]! + Math.imul(length, POWERS[length]!)) | 0;
        const bit = sum >>> (32 - BITS);
        if (!(bits[bit >> 3]! & (1 << (bit & 7)))) continue;
        for (const pattern of byHash.get(sum) ?? []) {
          const first = starts[(seen - length) % WORDS_IN_RUN]!;
          if (matches(text, pattern, reading, (index) => (seen - length + index) % WORDS_IN_RUN, starts, ends))
            onHit({ pattern, start: first, end });
        }
      }
    });
  };
}

/** The powers of BASE: what the number of words adds to a hash. */
const POWERS = Array.from({ length: WORDS_IN_RUN + 1 }, (_, length) => {
  let power = 1;
  for (let index = 0; index < length; index++) power = Math.imul(power, BASE);
  return power;
});

/** Whether the words are those of the pattern: other words can have the same hash. */
function matches(
  text: string,
  { words, literal }: Pattern,
  { markup }: Reading,
  slot: (index: number) => number,
  starts: Int32Array,
  ends: Int32Array,
): boolean {
  if (literal !== null) return !markup && isLiteral(text, starts[slot(0)]!, literal);
  return words.every((word, index) => wordAt(text, starts[slot(index)]!, ends[slot(index)]!, markup) === word);
}

/** Whether a path or an address begins at an index, and is no part of a longer one. */
function isLiteral(text: string, start: number, literal: string): boolean {
  if (/[\p{L}\p{N}][-_.]$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  const there = normalizePath(text.slice(start, start + literal.length * 3 + 16));
  if (!there.startsWith(literal)) return false;
  const after = there.slice(literal.length);
  return !/^[\p{L}\p{N}]|^[-_][\p{L}\p{N}]|^\.(?!(?:mdx?|html)\b)[\p{L}\p{N}]/u.test(after);
}
