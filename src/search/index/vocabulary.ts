import { stem } from '../../core/language/stem.ts';
import { splitWords } from '../../core/language/split-words.ts';
import { type Parts, splitParts } from './parts.ts';

/** Shortest word that a misspelling is corrected to. */
const SHORTEST = 3;

/** Most words in one file, so that loading one stays quick in a large library. */
const PART = 2500;

/** With this many entries a library is large: very common words and short beginnings are not searched. */
const MANY_ENTRIES = 200;

/** The share of the entries that makes a word common. */
const COMMON = 0.2;

/** The words of a library, with what search needs to know about them. */
export interface Vocabulary {
  /** All words, split into parts in alphabetical order. In each part the most frequent come first. */
  words: Parts<string>;
  /** Whether some entry has a word, in any form. */
  has: (word: string) => boolean;
  /** Words that are in so many entries that they do not help. */
  common: string[];
  /** Fewest letters of an unfinished word that is searched. */
  beginning: number;
}

/** Lists the words in the texts of the entries. */
export function listVocabulary(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  const stems = new Set<string>();
  for (const text of texts) {
    for (const word of new Set(text.split(/\s+/).flatMap(splitWords))) {
      stems.add(stem(word));
      if (word.length >= SHORTEST && /^\p{L}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const count = (word: string) => counts.get(word) ?? 0;
  const alphabetical = [...counts.keys()].sort();
  const { parts, starts } = splitParts(alphabetical, PART, (word) => word);
  return {
    words: { parts: parts.map((part) => part.toSorted((a, b) => count(b) - count(a))), starts },
    has: (word) => stems.has(stem(word)),
    beginning: texts.length < MANY_ENTRIES ? 2 : 4,
    common: texts.length < MANY_ENTRIES ? [] : alphabetical.filter((word) => count(word) > texts.length * COMMON),
  };
}
