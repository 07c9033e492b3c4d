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
  path: string;
  content: Uint8Array;
}

/** Most phrases in a file of synonyms. */
const SYNONYMS_PART = 30;

/** The fields in which the author says what an entry is about. */
const LEADING: readonly FieldName[] = ['headline', 'cue', 'competency', 'topic'];

/**
 * Writes the data files that search needs besides the engine's.
 * @param ids the engine's id of each entry, in the site's order
 */
export function writeDataFiles(library: Library, ids: readonly string[]): IndexFile[] {
  const entries = listSearchable(library);
  const { words, has, common, beginning } = listVocabulary(entries.map((entry) => textOf(entry)));
  const { has: leads } = listVocabulary(entries.map((entry) => textOf(entry, LEADING)));
  const synonyms = splitParts(
    [
      ...compileSynonyms(
        addSpellings(library.synonyms, words.parts.flat()),
        (word) => Number(has(word)) + Number(leads(word)),
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
    SYNONYMS_PART,
    ([key]) => key,
  );
  const data: SearchData = {
    common,
    beginning,
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

/** A file of ours. */
export function toFile(path: string, value: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(value)) };
}
