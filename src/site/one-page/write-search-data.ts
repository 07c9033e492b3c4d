import { idOf } from '../../paper/ids.ts';
import type { Library } from '../../core/library/model.ts';
import { writeDataFiles } from '../../search/index/files.ts';
import { toMemoryPage } from '../../search/index/memory-page.ts';
import { listSearchable } from '../../search/index/page.ts';
import type { SearchData } from './search-data.ts';

/** Writes the search data as JSON that is safe inside a page. */
export function writeSearchData(library: Library): string {
  const entries = listSearchable(library);
  const data: SearchData = {
    pages: entries.map((entry) => toMemoryPage(entry, idOf(entry))),
    files: Object.fromEntries(
      writeDataFiles(library, entries.map(idOf)).map(({ path, content }) => [
        path,
        JSON.parse(new TextDecoder().decode(content)) as unknown,
      ]),
    ),
  };
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
