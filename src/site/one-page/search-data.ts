import type { MemoryPage } from '../../search/memory/engine.ts';

/** The id of the element with the search data. */
export const DATA_ID = 'search-data';

/** The data that search needs on the one page. */
export interface SearchData {
  pages: MemoryPage[];
  /** The data files of a site's search, by their names. */
  files: Record<string, unknown>;
}
