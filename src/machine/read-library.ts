import type { Content } from '../core/library/content.ts';
import { EDITIONS, type EditionName, selectEdition } from '../core/library/edition.ts';
import type { ContentFolders } from './folders.ts';
import { buildLibrary } from '../core/library/library.ts';
import type { Library } from '../core/library/model.ts';
import { formatLine } from '../core/diagnostics/format.ts';
import { readContent } from './read-content.ts';

/** The content that an edition shows: as written, and as a graph. */
export interface Shown {
  content: Content;
  library: Library;
  /** The slug of the interview it is for. Undefined for everything. */
  interview?: string | undefined;
}

/** Content that was read already, and from where. */
interface Handed extends Shown {
  folder: string;
  edition: EditionName;
}

/** Shared by the command and the pages, which are bundled separately but run in one process. */
const shared = globalThis as { greenroom?: Handed };

/**
 * Passes content that was read already to the pages built in this process, so that it is read once.
 * @param part the part of it to show, if not everything
 */
export function handOver(
  folder: string,
  edition: EditionName,
  content: Content,
  part: Pick<Shown, 'library' | 'interview'> = { library: buildLibrary(content) },
): Shown {
  shared.greenroom = { folder, edition, content, ...part };
  return shared.greenroom;
}

/**
 * Gives the content that an edition shows: content that was passed on, or else reads it again.
 * @throws if the files have errors now, with the problems
 */
export function readLibrary({ folder, defaults }: ContentFolders, edition: EditionName): Shown {
  const handed = shared.greenroom;
  if (handed?.folder === folder && handed.edition === edition) return handed;
  const { content: all, problems } = readContent(folder, defaults);
  if (!all) throw new Error(`The answers changed while they were read. ${problems.map(formatLine).join('\n')}`);
  const { content } = selectEdition(all, EDITIONS[edition]);
  return { content, library: buildLibrary(content) };
}
