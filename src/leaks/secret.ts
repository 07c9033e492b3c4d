import { fold } from './fold.ts';
import { listWords } from './read-words.ts';

/** How many words in a row tell where a text comes from. */
export const RUN = 5;

/** Something that a published site must not say. */
export interface Secret {
  /** As it is written. */
  text: string;
  /** Whose it is: the path of a file, or "your home folder". */
  from: string;
  /**
   * What it is. A `name` is somebody's or a company's, a `text` is what an entry says, an `address` is the name of a file
   * as it stands in links, and a `place` is a path on the author's computer.
   */
  sort: 'name' | 'text' | 'address' | 'place';
}

/** Words in a row to look for. */
export interface Pattern {
  secret: Secret;
  /** As they are compared: one to five. */
  words: readonly string[];
  /** The folded text that has to stand there, for what is more than its words. */
  literal: string | null;
  /** What else has to hold: that it has its capitals, or that it also stands within a sentence. */
  needs: 'nothing' | 'capitals' | 'sentence';
}

/** The shortest word that says something by itself, in letters. */
const SHORTEST = 3;

/** The shortest name that is looked for in any capitals. */
const SHORTEST_NAME = 4;

/** What to look for, so that no part of a secret is missed that tells what it is. */
export function patternsOf(secret: Secret): Pattern[] {
  const words = listWords(secret.text);
  if (secret.sort === 'address' || secret.sort === 'place')
    return words.length
      ? [{ secret, words: words.slice(0, RUN), literal: normalizePath(secret.text), needs: 'nothing' }]
      : [];
  if (!tells(words)) return [];
  const needs = secret.sort === 'name' && words.join('').length < SHORTEST_NAME ? 'capitals' : 'nothing';
  return Array.from({ length: Math.max(1, words.length - RUN + 1) }, (_, index) => ({
    secret,
    words: words.slice(index, index + RUN),
    literal: null,
    needs,
  }));
}

/** Whether words tell anything: numbers are in every text, and so are words of two letters. */
function tells(words: readonly string[]): boolean {
  if (!words.some((word) => /\p{L}/u.test(word))) return words.length >= SHORTEST;
  return words.length > 1 || (words[0]?.length ?? 0) >= SHORTEST || /^[^\p{ASCII}]{2}/u.test(words[0] ?? '');
}

/** A path or an address as it is compared, whichever slashes it has. */
export function normalizePath(text: string): string {
  return fold(text.replace(/\\*\/+|\\+/g, '/')).replace(/^\/|\/$/g, '');
}
