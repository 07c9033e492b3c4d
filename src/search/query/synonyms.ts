import { spellOtherwise } from '../../core/language/spelling/other-spellings.ts';
import { stem } from '../../core/language/stem.ts';
import { splitWords } from '../../core/language/split-words.ts';

/** The synonyms of words and phrases, by their keys. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Most words of a phrase that has synonyms. */
const MOST_PHRASE_WORDS = 6;

/** Most synonyms that a group adds to a search. */
const MOST_SYNONYMS = 5;

/** The key of a word or a phrase: the stems of its words. */
export function keyOf(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

/**
 * Turns groups of words with the same meaning into the synonyms of each word and phrase. A word in several groups gets
 * the synonyms of all. Only the best single words of a group become synonyms: more would find too much.
 * @param weigh how well a word finds entries. 0 if no entry has it
 */
export function compileSynonyms(
  groups: readonly (readonly string[])[],
  weigh: (word: string) => number,
): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const group of groups) {
    const phrases = group
      .map((phrase) => splitWords(phrase))
      .filter(({ length }) => length && length <= MOST_PHRASE_WORDS);
    const best = phrases
      .flatMap(([word = '', ...more]) => (more.length || !weigh(word) ? [] : word))
      .toSorted((a, b) => weigh(b) - weigh(a))
      .slice(0, MOST_SYNONYMS);
    for (const key of phrases.map(keyOf)) {
      const others = best.filter((word) => stem(word) !== key);
      synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...others])]);
    }
  }
  return synonyms;
}

/** Adds groups with the British and American spellings of words in the synonyms and the vocabulary. */
export function addSpellings(groups: readonly (readonly string[])[], vocabulary: readonly string[]): string[][] {
  const both = (word: string) => [word, ...spellOtherwise(word)];
  return [...groups.map((group) => group.flatMap(both)), ...vocabulary.map(both).filter(({ length }) => length > 1)];
}

/**
 * Finds the longest phrase with synonyms that starts at a word: its number of words and its synonyms. Null if there is
 * none.
 */
export function findSynonyms(
  synonyms: Synonyms,
  words: readonly string[],
  at: number,
): { length: number; others: readonly string[] } | null {
  for (let length = Math.min(MOST_PHRASE_WORDS, words.length - at); length > 0; length--) {
    const others = synonyms.get(keyOf(words.slice(at, at + length)));
    if (others) return { length, others };
  }
  return null;
}
