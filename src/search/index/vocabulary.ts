import { stem } from '../../core/language/stem.ts';
import { splitWords } from '../../core/language/split-words.ts';
import { type Parts, splitParts } from './parts.ts';

/** Fewest letters of a word that a misspelling is corrected to. */
const FEWEST_LETTERS = 3;

/** Most words in one file. More would load slowly. */
const MOST_WORDS_PER_FILE = 2500;

/** A library with this many entries is large. Common words and short beginnings are not searched in it. */
const MANY_ENTRIES = 200;

/** A word is common if it is in more than this share of the entries, from 0 to 1. */
const COMMON_SHARE = 0.2;

/** The words of a library, and what search needs to know about them. */
export interface Vocabulary {
  /** All words, split into parts in alphabetical order. In each part the most frequent come first. */
  words: Parts<string>;
  /** Whether some entry has a word, in any form. */
  has: (word: string) => boolean;
  /** Words that are in so many entries that they do not help. */
  common: string[];
  /** Fewest letters of an unfinished word that is searched. */
  fewestLetters: number;
}

/** Lists the words of some texts, one text for each entry. */
export function listVocabulary(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  const stems = new Set<string>();
  for (const text of texts) {
    for (const word of new Set(text.split(/\s+/).flatMap(splitWords))) {
      stems.add(stem(word));
      if (word.length >= FEWEST_LETTERS && /^\p{L}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const count = (word: string) => counts.get(word) ?? 0;
  const alphabetical = [...counts.keys()].sort();
  const { parts, starts } = splitParts(alphabetical, MOST_WORDS_PER_FILE, (word) => word);
  return {
    words: { parts: parts.map((part) => part.toSorted((a, b) => count(b) - count(a))), starts },
    has: (word) => stems.has(stem(word)),
    fewestLetters: texts.length < MANY_ENTRIES ? 2 : 4,
    common: texts.length < MANY_ENTRIES ? [] : alphabetical.filter((word) => count(word) > texts.length * COMMON_SHARE),
  };
}
