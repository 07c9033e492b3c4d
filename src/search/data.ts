/** The folder of the index, below the site's own. */
export const INDEX_FOLDER = '_search';

/** The name of the file that search loads besides the engine's index. It is small, and written at build. */
export const DATA_FILE = 'search.json';

/** The name of the file that finding without words needs. It is loaded when the filters are shown. */
export const BROWSE_FILE = 'browse.json';

/** The name of the file with the guide's text, on a site that shows the guide. */
export const GUIDE_FILE = 'guide.json';

/** The name of a file with a part of the site's words, from which misspellings are corrected. */
export const wordsFile = (part: number) => `words-${part}.json`;

/** The name of a file with a part of the synonyms, by their keys. */
export const synonymsFile = (part: number) => `same-${part}.json`;

/** A value to filter by. */
export interface FilterValue {
  id: string;
  title: string;
  /** The indexes of its entries in the site's order, as `writeIndexes` writes them. */
  entries: string;
}

/** A group of filters. An entry passes it if it has any of the chosen values. */
export interface FilterGroup {
  id: FilterId;
  title: string;
  values: FilterValue[];
}

/** The groups of filters, by the name that each has in an address. */
export const FILTER_IDS = ['kind', 'topic', 'competency', 'answered'] as const;

export type FilterId = (typeof FILTER_IDS)[number];

/** What finding without words needs. */
export interface BrowseData {
  /** Every entry in the site's order, by the engine's name for it. */
  order: readonly string[];
  filters: FilterGroup[];
}

/** The data that search loads first. */
export interface SearchData {
  /** Words that are in so many entries that searching them does not help. */
  common: string[];
  /** Fewest letters of an unfinished word that is searched. In a large library, fewer letters begin too many words. */
  fewestLetters: number;
  /** The first word of each part of the vocabulary, in alphabetical order. */
  words: string[];
  /** The first key of each part of the synonyms, in alphabetical order. */
  synonyms: string[];
}

/**
 * The index of the part of an alphabetical list where a word would stand.
 * @param starts the first word of each part
 */
export function partIndex(starts: readonly string[], word: string): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= word),
  );
}

/**
 * The indexes of the parts of an alphabetical list that hold a word and the phrases that begin with it.
 * @param starts the first word of each part
 */
export function partIndexes(starts: readonly string[], word: string): number[] {
  const first = partIndex(starts, word);
  const last = partIndex(starts, `${word} \uffff`);
  return starts.length ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
}
