import { correctWord } from '../../../src/search/query/correct.ts';
import { addSpellings, compileSynonyms } from '../../../src/search/query/synonyms.ts';
import type { Match } from '../../../src/search/ranking/rank.ts';
import { type SearchRequest, search, type Sources } from '../../../src/search/search.ts';

/** Texts by the names of their entries, in the site's order; what stands before a line break is the title. */
export type Texts = Readonly<Record<string, string>>;

export interface Options {
  /** Groups of words that mean the same. */
  synonyms?: readonly (readonly string[])[];
  common?: readonly string[];
  fewestLetters?: number;
  /** Words that the index has lost. */
  lost?: readonly string[];
}

interface Entry {
  id: string;
  words: string[];
  /** How many of them are the title's. */
  title: number;
}

/** How much more a word of a title counts. */
const TITLE = 8;

const split = (text: string) => text.split(/\s+/).filter(Boolean);
const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}#+]+$/gu, '');

/** What is left of a word without its ending, roughly. */
const form = (word: string) => bare(word).replace(/(?<=.{3})(?:ing|ed|s)$/, '');

/**
 * A small engine: finds words, their beginnings, and quoted phrases; a rare word scores more. For a word that
 * nobody wrote it answers with the longest one that it begins with.
 */
export function makeSources(
  texts: Texts,
  { synonyms = [], common = [], fewestLetters = 2, lost = [] }: Options = {},
): Sources {
  const entries = Object.entries(texts).map(([id, text]): Entry => ({
    id,
    words: split(text),
    title: text.includes('\n') ? split(text.split('\n')[0]!).length : 0,
  }));
  const counts = new Map<string, number>();
  for (const { words } of entries)
    for (const word of new Set(words.map(bare)))
      if (word.length > 2 && /^\p{L}+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const compiled = compileSynonyms(addSpellings(synonyms, vocabulary), (word) => counts.get(word) ?? 0);
  return {
    order: () => Promise.resolve(entries.map(({ id }) => id)),
    common: new Set(common),
    fewestLetters,
    find: (text) => Promise.resolve(findText(entries, text, lost)),
    synonymsOf: () => Promise.resolve(compiled),
    wordsOf: (id) => Promise.resolve(entries.find((entry) => entry.id === id)!.words),
    lookUp: (word, most) => {
      const others = vocabulary.filter((other) => other !== word);
      return Promise.resolve({
        known: counts.has(word),
        nearest: correctWord(word, vocabulary, most),
        completions: others.filter((other) => other.startsWith(word)).slice(0, 3),
        neighbours: others.filter((other) => other.startsWith(word.slice(0, 2))).slice(0, 3),
      });
    },
  };
}

function findText(entries: readonly Entry[], text: string, lost: readonly string[]): Match[] {
  if (text.startsWith('"')) return findPhrase(entries, split(text.replace(/"/g, '')));
  const found = split(text)
    .filter((word) => bare(word))
    .map((word) => (lost.includes(bare(word)) ? [] : findWord(entries, bare(word))));
  const [first = [], ...others] = found;
  return first.flatMap((match) => {
    const same = others.map((matches) => matches.find(({ id }) => id === match.id));
    if (same.includes(undefined)) return [];
    const all = [match, ...(same as Match[])];
    return {
      id: match.id,
      score: all.reduce((sum, { score }) => sum + score, 0),
      words: all.flatMap(({ words }) => words),
    };
  });
}

function findWord(entries: readonly Entry[], typed: string): Match[] {
  const begun = findWhere(entries, (word) => word.startsWith(typed) || form(word) === form(typed));
  if (begun.length) return begun;
  const shorter = entries
    .flatMap(({ words }) => words.map(bare))
    .filter((word) => word.length > 1 && typed.startsWith(word));
  const longest = shorter.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest ? findWhere(entries, (word) => word === longest) : [];
}

function findPhrase(entries: readonly Entry[], phrase: readonly string[]): Match[] {
  if (!phrase.length) return [];
  return entries.flatMap(({ id, words }) => {
    const start = words.findIndex((_, at) => phrase.every((word, next) => form(words[at + next] ?? '') === form(word)));
    return start < 0 ? [] : { id, score: phrase.length, words: phrase.map((_, next) => start + next) };
  });
}

function findWhere(entries: readonly Entry[], fits: (word: string) => boolean): Match[] {
  const matching = entries.flatMap(({ id, words, title }) => {
    const places = words.flatMap((word, place) => (fits(bare(word)) ? [place] : []));
    return places.length ? { id, places, weight: places[0]! < title ? TITLE : 1 } : [];
  });
  const rarity = Math.log(1 + entries.length / matching.length);
  return matching
    .map(({ id, places, weight }): Match => ({ id, score: weight * rarity, words: places }))
    .sort((a, b) => b.score - a.score);
}

/** Searches texts. */
export function searchIn(texts: Texts, query: string, options: Options & Partial<SearchRequest> = {}) {
  const { exactly = false, ...others } = options;
  return search({ query, chosen: {}, exactly }, makeSources(texts, others));
}
