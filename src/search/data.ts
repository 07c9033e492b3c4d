/** The folder of the index, below the site's own. */
export const INDEX_FOLDER = '_search';

/** What search knows besides the engine's index: one small file, written at build. */
export const DATA_FILE = 'search.json';

/** What finding without words needs, loaded when the filters are shown. */
export const BROWSE_FILE = 'browse.json';

/** The guide's text, on a site that shows the guide. */
export const GUIDE_FILE = 'guide.json';

/** A file with a part of the site's words, for misspellings. */
export const wordsFile = (part: number) => `words-${part}.json`;

/** A file with a part of the synonyms, by their keys. */
export const synonymsFile = (part: number) => `same-${part}.json`;

/** A value to filter by. */
export interface FilterValue {
  id: string;
  title: string;
  /** The places of its entries in the site's order, written by `writePlaces`. */
  places: string;
}

/** Filters of one kind: within them any may hold. */
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

export interface SearchData {
  /** Words that so many entries have that they tell nothing of any. */
  common: string[];
  /** Fewest letters of a word that is searched before it is whole: in a large library, most begins with less. */
  beginning: number;
  /** The first word of each part of the vocabulary, in alphabetical order. */
  words: string[];
  /** The first key of each part of the synonyms, in alphabetical order. */
  synonyms: string[];
}

/** The part of an alphabetical list where a word would stand, by the first of each part. */
export function partOf(starts: readonly string[], word: string): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= word),
  );
}

/** The parts of an alphabetical list where a word and the phrases that begin with it stand. */
export function partsOf(starts: readonly string[], word: string): number[] {
  const first = partOf(starts, word);
  const last = partOf(starts, `${word} \uffff`);
  return starts.length ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
}
