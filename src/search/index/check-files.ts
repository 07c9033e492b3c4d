import { gunzipSync } from 'node:zlib';
import { fragmentFile, readFragment } from '../fragment.ts';
import type { IndexFile } from './files.ts';

/** Finds the engine's files that are empty or cannot be unpacked. Gives their paths. */
export function findDamaged(files: readonly IndexFile[]): string[] {
  return files.filter(isDamaged).map(({ path }) => path);
}

function isDamaged({ path, content }: IndexFile): boolean {
  if (!content.length) return true;
  return /\.(pf_\w+|pagefind)$/.test(path) && unpack(content) === null;
}

/**
 * Finds the engine's ids of some pages, in the order of the pages.
 * @throws when a page is not in the index
 */
export function findIds(files: readonly IndexFile[], pages: readonly string[]): string[] {
  const [start = '', end = ''] = fragmentFile('\0').split('\0');
  const ids = new Map(
    files
      .filter(({ path }) => path.startsWith(start) && path.endsWith(end))
      .map(({ path, content }) => [
        readFragment(unpack(content) ?? '').url,
        path.slice(start.length, path.length - end.length),
      ]),
  );
  return pages.map((page) => {
    const id = ids.get(page);
    if (!id) throw new Error(`Expected ${page} in the search index, found it nowhere. Build again.`);
    return id;
  });
}

function unpack(content: Uint8Array): string | null {
  try {
    return gunzipSync(content).toString();
  } catch {
    return null;
  }
}
