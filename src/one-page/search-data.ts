import type { MemoryPage } from '../search/memory/engine.ts';

/** The id of the element that holds what is searched. */
export const DATA_ID = 'search-data';

/** Everything that search needs to know of a library. */
export interface SearchData {
  pages: MemoryPage[];
  /** What a site keeps in files beside its index, by their names. */
  files: Record<string, unknown>;
}
