import type { Pattern } from './secret.ts';
import { normalizePath, RUN } from './secret.ts';
import { hashWord, readWords, type Reading, wordAt } from './read-words.ts';

/** Where a pattern was found in a text. */
export interface Hit {
  pattern: Pattern;
  start: number;
  end: number;
}

/** Looks for every pattern at once, in one pass over a text. */
export type Search = (text: string, reading: Reading, found: (hit: Hit) => void) => void;

const BASE = 0x9e_37_79_b1 | 0;
const BITS = 22;

/** Makes a search for patterns. What it takes to search a text does not depend on how many there are. */
export function searchFor(patterns: readonly Pattern[]): Search {
  const byHash = new Map<number, Pattern[]>();
  // Nearly every run of words is none of these: a bit for each says so at once.
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
  const used = [...lengths];

  return (text, reading, found) => {
    const starts = new Int32Array(RUN);
    const ends = new Int32Array(RUN);
    // The hash of the last words, for each number of them.
    const sums = new Int32Array(RUN + 1);
    let count = 0;
    let seen = 0;
    readWords(text, reading, (hash, start, end, goesOn) => {
      if (!goesOn) count = 0;
      count += 1;
      for (let length = Math.min(RUN, count); length > 1; length--)
        sums[length] = (Math.imul(sums[length - 1]!, BASE) + hash) | 0;
      sums[1] = hash;
      starts[seen % RUN] = start;
      ends[seen % RUN] = end;
      seen += 1;
      for (const length of used) {
        if (length > count) continue;
        const sum = (sums[length]! + Math.imul(length, POWERS[length]!)) | 0;
        const bit = sum >>> (32 - BITS);
        if (!(bits[bit >> 3]! & (1 << (bit & 7)))) continue;
        for (const pattern of byHash.get(sum) ?? []) {
          const first = starts[(seen - length) % RUN]!;
          if (isThere(text, pattern, reading, (index) => (seen - length + index) % RUN, starts, ends))
            found({ pattern, start: first, end });
        }
      }
    });
  };
}

/** What the number of words adds to a hash, for each number of words. */
const POWERS = Array.from({ length: RUN + 1 }, (_, length) => {
  let power = 1;
  for (let index = 0; index < length; index++) power = Math.imul(power, BASE);
  return power;
});

/** Whether the words really are those: a hash may be that of others. */
function isThere(
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

/** Whether a path or an address stands at a place, and is no part of a longer one. */
function isLiteral(text: string, start: number, literal: string): boolean {
  if (/[\p{L}\p{N}][-_.]$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  const there = normalizePath(text.slice(start, start + literal.length * 3 + 16));
  if (!there.startsWith(literal)) return false;
  const after = there.slice(literal.length);
  return !/^[\p{L}\p{N}]|^[-_][\p{L}\p{N}]|^\.(?!(?:mdx?|html)\b)[\p{L}\p{N}]/u.test(after);
}
