import type { Library } from '../../core/library/model.ts';
import { BROWSE_FILE, type BrowseData, DATA_FILE, type SearchData, synonymsFile, wordsFile } from '../data.ts';
import type { FieldName } from '../fields.ts';
import { addSpellings, compileSynonyms } from '../query/synonyms.ts';
import { listFilters } from './filters.ts';
import { fieldsOf, listSearchable, type Searchable } from './page.ts';
import { splitParts } from './parts.ts';
import { listVocabulary } from './vocabulary.ts';

/** A file of the index. */
export interface IndexFile {
  /** Path below the index folder. */
  path: string;
  content: Uint8Array;
}

/** Most phrases in one file of synonyms. */
const MOST_PHRASES_PER_FILE = 30;

/** The fields in which the author says what an entry is about. */
const TOPIC_FIELDS: readonly FieldName[] = ['headline', 'cue', 'competency', 'topic'];

/**
 * Makes the data files that search needs besides the engine's.
 * @param ids the engine's id of each entry, in the site's order
 */
export function writeDataFiles(library: Library, ids: readonly string[]): IndexFile[] {
  const entries = listSearchable(library);
  const { words, has, common, fewestLetters } = listVocabulary(entries.map((entry) => textOf(entry)));
  const { has: isTopic } = listVocabulary(entries.map((entry) => textOf(entry, TOPIC_FIELDS)));
  const synonyms = splitParts(
    [
      ...compileSynonyms(
        addSpellings(library.synonyms, words.parts.flat()),
        (word) => Number(has(word)) + Number(isTopic(word)),
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
    MOST_PHRASES_PER_FILE,
    ([key]) => key,
  );
  const data: SearchData = {
    common,
    fewestLetters,
    words: words.starts,
    synonyms: synonyms.starts,
  };
  return [
    toFile(DATA_FILE, data),
    toFile(BROWSE_FILE, { order: ids, filters: listFilters(entries, library) } satisfies BrowseData),
    ...words.parts.map((part, index) => toFile(wordsFile(index), part)),
    ...synonyms.parts.map((part, index) => toFile(synonymsFile(index), part)),
  ];
}

/** The text of an entry's title and of some fields, or of all. */
function textOf(entry: Searchable, names?: readonly FieldName[]): string {
  const fields = fieldsOf(entry).filter(({ name }) => !names || names.includes(name));
  return [entry.title, ...fields.flatMap(({ label, text }) => [label, text])].join(' ');
}

/** Makes a file of the index from a value, as JSON. */
export function toFile(path: string, value: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(value)) };
}
