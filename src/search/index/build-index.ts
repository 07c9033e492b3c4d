import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Library } from '../../core/library/model.ts';
import { findIds, findDamaged } from './check-files.ts';
import { type IndexFile, writeDataFiles } from './files.ts';
import { listSearchable, pathOf, toIndexHtml } from './page.ts';

/** The files of the engine's own interface, which Greenroom does not use. */
const UNUSED = /(^|[/-])(ui|modular-ui|component-ui|highlight|worker)\.(js|css)$/;

/** Characters that are part of words, so that "C#" and "C++" are not "C". */
const WORD_CHARACTERS = '#+';

/** Resolves when the previous index is done. The engine is one service, so indexes are made one after another. */
let idle: Promise<unknown> = Promise.resolve();

/**
 * Makes the index of a library: the engine's files and Greenroom's own.
 * @throws when the engine fails, or when a file is empty or damaged
 */
export function buildIndex(library: Library): Promise<IndexFile[]> {
  const files = idle.then(() => makeFiles(library));
  idle = files.catch(() => undefined);
  return files;
}

async function makeFiles(library: Library): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ includeCharacters: WORD_CHARACTERS });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    const files = await indexPages(index, library);
    const damaged = findDamaged(files);
    if (damaged.length) throw new Error(`The search index is torn: ${damaged.join(', ')}. Build again.`);
    return [...files, ...writeDataFiles(library, findIds(files, listSearchable(library).map(pathOf)))];
  } finally {
    await close();
  }
}

/** Makes the files in memory, because the engine's own `writeFiles` may be cut off (Pagefind issue 1271). */
async function indexPages(index: PagefindIndex, library: Library): Promise<IndexFile[]> {
  const added = await Promise.all(
    listSearchable(library).map((entry) =>
      index.addHTMLFile({ url: pathOf(entry), content: toIndexHtml(entry, library.site.language) }),
    ),
  );
  const { files, errors } = await index.getFiles();
  const failed = [...added.flatMap((each) => each.errors), ...errors];
  if (failed.length) throw new Error(`The search index could not be made: ${failed.slice(0, 5).join('; ')}`);
  const isUsed = usedWasm(files);
  return files.filter(({ path }) => !UNUSED.test(path) && isUsed(path));
}

/** Tells whether a file is used. The engine has two programs, and loads only the one that its entry file names. */
function usedWasm(files: readonly IndexFile[]): (path: string) => boolean {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages = {} } = JSON.parse(new TextDecoder().decode(entry?.content) || '{}') as {
    languages?: Record<string, { wasm: string | null }>;
  };
  const used = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  return (path) => !path.startsWith('wasm.') || used.includes(path);
}
