import { stem } from '../query/stem.ts';
import { splitWords } from '../query/words.ts';
import { type Parts, splitParts } from './parts.ts';

/** Shortest word that a misspelling is corrected to. */
const SHORTEST = 3;

/** Most words in one file: what a misspelling costs to load stays the same however large the library is. */
const PART = 2500;

/** Entries from which a library is large: words can be too common, and beginnings of words too short, to search. */
const MANY_ENTRIES = 200;

/** The share of the entries that makes a word common. */
const COMMON = 0.2;

/** The words of a library, and what search needs to know of them. */
export interface Vocabulary {
  /** Every plain word, split in alphabetical order into parts, in each the most frequent first. */
  words: Parts<string>;
  /** Whether some entry has a word, in whatever form. */
  has: (word: string) => boolean;
  /** Words that so many entries have that they tell nothing of any. */
  common: string[];
  /** Fewest letters of a word that is searched before it is whole. */
  beginning: number;
}

/** Lists the words of the entries' texts. */
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
