import { fold } from './fold.ts';
import { listSentences } from './read-words.ts';

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
  /** Whether it is part of a longer text, of which a few words tell nothing. */
  isProse?: boolean;
  /** Whether it is one word of a name: where a public entry has the word, it may well mean something else. */
  isPart?: boolean;
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

/** The shortest name that is looked for in any capitals, in letters. */
const SHORTEST_NAME = 4;

/** The shortest sentence of several that is looked for, in words. */
const SHORTEST_SENTENCE = 4;

/** What to look for, so that no part of a secret is missed that tells what it is. */
export function patternsOf(secret: Secret): Pattern[] {
  const sentences = listSentences(secret.text);
  if (secret.sort !== 'address' && secret.sort !== 'place')
    return sentences
      .filter((words) => tells(words) && isOfLength(words, secret, sentences.length > 1))
      .flatMap((words) => runsOf(words, secret));
  const words = sentences.flat().slice(0, RUN);
  return words.length ? [{ secret, words, literal: normalizePath(secret.text), needs: 'nothing' }] : [];
}

/** Whether a sentence is long enough to tell where it comes from. */
function isOfLength(words: readonly string[], { sort, isProse }: Secret, isOneOfSeveral: boolean): boolean {
  if (sort === 'name') return !isOneOfSeveral || words.join('').length >= SHORTEST_NAME;
  return !(isProse || isOneOfSeveral) || words.length >= SHORTEST_SENTENCE;
}

function runsOf(words: readonly string[], secret: Secret): Pattern[] {
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
