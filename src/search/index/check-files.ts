import { gunzipSync } from 'node:zlib';
import { fragmentFile, readFragment } from '../fragment.ts';
import type { IndexFile } from './files.ts';

/** Throws when a file of the engine's is empty or cannot be unpacked. */
export function checkFiles(files: readonly IndexFile[]): void {
  for (const { path, content } of files) {
    if (!content.length) throw new Error(`The search index is torn: ${path} is empty. Build again.`);
    if (/\.(pf_\w+|pagefind)$/.test(path)) unpack(path, content);
  }
}

/**
 * The engine's names for some pages, in their order.
 * @throws when a page is not in the index
 */
export function findIds(files: readonly IndexFile[], pages: readonly string[]): string[] {
  const [start = '', end = ''] = fragmentFile('\0').split('\0');
  const ids = new Map(
    files
      .filter(({ path }) => path.startsWith(start) && path.endsWith(end))
      .map(({ path, content }) => [
        readFragment(unpack(path, content)).url,
        path.slice(start.length, path.length - end.length),
      ]),
  );
  return pages.map((page) => {
    const id = ids.get(page);
    if (!id) throw new Error(`Expected ${page} in the search index, found it nowhere. Build again.`);
    return id;
  });
}

function unpack(path: string, content: Uint8Array): string {
  try {
    return gunzipSync(content).toString();
  } catch {
    throw new Error(`The search index is torn: ${path} cannot be unpacked. Build again.`);
  }
}
