import { fold } from './fold.ts';
import { listSentences } from './read-words.ts';

/** How many words in a row show which text they are from. */
export const WORDS_IN_RUN = 5;

/** A text that a published site must not say. */
export interface Secret {
  /** The text as it is written. */
  text: string;
  /** Where it comes from: the path of a file, or "your home folder". */
  from: string;
  /**
   * What it is. A `name` is that of a person or a company, a `text` is from an entry, an `address` is part of a link to
   * an entry, and a `path` is one on the author's computer.
   */
  sort: 'name' | 'text' | 'address' | 'path';
  /** Whether it is from the body of an entry. A short sentence of it gives nothing away. */
  isProse?: boolean;
  /** Whether it is one word of a name. A public entry that has the word may mean something else. */
  isPart?: boolean;
}

/** A run of words to search for. */
export interface Pattern {
  secret: Secret;
  /** One to five words, folded. */
  words: readonly string[];
  /** For a path or an address, its whole folded text, which must match too. Null for other texts. */
  literal: string | null;
  /** What else must be so: that it has its capitals, or that it also is within a sentence. */
  needs: 'nothing' | 'capitals' | 'sentence';
}

/** How many letters a single word must have, and how many numbers a run without words. */
const FEWEST_LETTERS = 3;

/** How many letters a name must have to be searched for whatever its capitals. */
const FEWEST_LETTERS_OF_NAME = 4;

/** How many words a sentence must have, when it is one of several. */
const FEWEST_WORDS_OF_SENTENCE = 4;

/** Lists the patterns of a secret: each run of five words in it, so that no part is missed. */
export function patternsOf(secret: Secret): Pattern[] {
  const sentences = listSentences(secret.text);
  if (secret.sort !== 'address' && secret.sort !== 'path')
    return sentences
      .filter((words) => isTelling(words) && isOfLength(words, secret, sentences.length > 1))
      .flatMap((words) => runsOf(words, secret));
  const words = sentences.flat().slice(0, WORDS_IN_RUN);
  return words.length ? [{ secret, words, literal: normalizePath(secret.text), needs: 'nothing' }] : [];
}

/** Whether a sentence is long enough to show which text it is from. */
function isOfLength(words: readonly string[], { sort, isProse }: Secret, isOneOfSeveral: boolean): boolean {
  if (sort === 'name') return !isOneOfSeveral || words.join('').length >= FEWEST_LETTERS_OF_NAME;
  return !(isProse === true || isOneOfSeveral) || words.length >= FEWEST_WORDS_OF_SENTENCE;
}

function runsOf(words: readonly string[], secret: Secret): Pattern[] {
  const needs = secret.sort === 'name' && words.join('').length < FEWEST_LETTERS_OF_NAME ? 'capitals' : 'nothing';
  return Array.from({ length: Math.max(1, words.length - WORDS_IN_RUN + 1) }, (_, index) => ({
    secret,
    words: words.slice(index, index + WORDS_IN_RUN),
    literal: null,
    needs,
  }));
}

/** Whether words can give something away. A number or a word of two letters is in every text. */
function isTelling(words: readonly string[]): boolean {
  if (!words.some((word) => /\p{L}/u.test(word))) return words.length >= FEWEST_LETTERS;
  return words.length > 1 || (words[0]?.length ?? 0) >= FEWEST_LETTERS || /^[^\p{ASCII}]{2}/u.test(words[0] ?? '');
}

/** A path or an address, folded, with the same slashes on every system. */
export function normalizePath(text: string): string {
  return fold(text.replace(/\\*\/+|\\+/g, '/')).replace(/^\/|\/$/g, '');
}
