import { spellOtherwise } from './spelling.ts';
import { stem } from './stem.ts';
import { splitWords } from './words.ts';

/** The other ways to say a word or a phrase, by its key. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Most words of a phrase that is recognised as a whole. */
const LONGEST = 6;

/** Most words that a group adds to a search. */
const MOST_WAYS = 5;

/** What a word or a phrase is looked up by: the stems of its words. */
export function keyOf(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

/**
 * Compiles groups of words that mean the same: what each word and phrase is also searched as. A word of
 * several groups means all of them. Only single words are searched, and of a group only its best: more
 * found more of everything and less of what was meant.
 * @param weigh how well a word leads to an entry; 0 when no entry has it, and then it is only recognised
 */
export function compileSynonyms(
  groups: readonly (readonly string[])[],
  weigh: (word: string) => number,
): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const group of groups) {
    const phrases = group.map((phrase) => splitWords(phrase)).filter(({ length }) => length && length <= LONGEST);
    const best = phrases
      .flatMap(([word = '', ...more]) => (more.length || !weigh(word) ? [] : word))
      .toSorted((a, b) => weigh(b) - weigh(a))
      .slice(0, MOST_WAYS);
    for (const key of phrases.map(keyOf)) {
      const others = best.filter((word) => stem(word) !== key);
      synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...others])]);
    }
  }
  return synonyms;
}

/** Groups of the spellings of words on both sides of the Atlantic; of the synonyms', and of the site's own words. */
export function addSpellings(groups: readonly (readonly string[])[], vocabulary: readonly string[]): string[][] {
  const both = (word: string) => [word, ...spellOtherwise(word)];
  return [...groups.map((group) => group.flatMap(both)), ...vocabulary.map(both).filter(({ length }) => length > 1)];
}

/** The longest phrase with synonyms that begins at a word: how many words it has and its other ways, or null. */
export function findSynonyms(
  synonyms: Synonyms,
  words: readonly string[],
  at: number,
): { length: number; others: readonly string[] } | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const others = synonyms.get(keyOf(words.slice(at, at + length)));
    if (others) return { length, others };
  }
  return null;
}
