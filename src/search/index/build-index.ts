import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Library } from '../../library/model.ts';
import { findIds, findDamaged } from './check-files.ts';
import { type IndexFile, writeDataFiles } from './files.ts';
import { listSearchable, pathOf, toIndexHtml } from './page.ts';

/** What the engine's own interface needs, which ours does not. */
const UNUSED = /(^|[/-])(ui|modular-ui|component-ui|highlight|worker)\.(js|css)$/;

/** Kept within words: "C#" and "C++" are not "C". A full stop would make the last word of a sentence another word. */
const WORD_CHARACTERS = '#+';

/** The engine is one service, and closing it ends whatever it is doing: one index is made after another. */
let idle: Promise<unknown> = Promise.resolve();

/**
 * Indexes a library: the engine's files and ours, by their paths in the folder of the index.
 * @throws when the engine fails, or when a file is empty or torn
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
    const torn = findDamaged(files);
    if (torn.length) throw new Error(`The search index is torn: ${torn.join(', ')}. Build again.`);
    return [...files, ...writeDataFiles(library, findIds(files, listSearchable(library).map(pathOf)))];
  } finally {
    await close();
  }
}

/** Writing is ours: the engine's own `writeFiles` may be cut off (Pagefind issue 1271). */
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

/** The engine brings a second program for other languages; only the one that its entry names is loaded. */
function usedWasm(files: readonly IndexFile[]): (path: string) => boolean {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages = {} } = JSON.parse(new TextDecoder().decode(entry?.content) || '{}') as {
    languages?: Record<string, { wasm: string | null }>;
  };
  const used = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  return (path) => !path.startsWith('wasm.') || used.includes(path);
}
