import type { Content } from './content.ts';
import { EDITIONS, type EditionName, selectEdition } from './edition.ts';
import type { ContentFolders } from './folders.ts';
import { buildLibrary } from './library.ts';
import type { Library } from './model.ts';
import { formatProblem } from './problem.ts';
import { readContent } from './read.ts';

/** What an edition shows: its entries as they are written, and as a graph. */
export interface Shown {
  content: Content;
  library: Library;
  /** The slug of the interview that it is for; none for everything. */
  interview?: string | undefined;
}

/** What was read already, and what of. */
interface Handed extends Shown {
  folder: string;
  edition: EditionName;
}

/** Pages are bundled apart from the command that builds them, and share only the process with it. */
const shared = globalThis as { greenroom?: Handed };

/**
 * Hands the content of an edition over to the pages that are built from it in this process, so that it is read once.
 * @param part what is shown of it, where that is not everything
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
 * What an edition shows: what was handed over, or read anew from folders that have been checked before.
 * @throws when they no longer hold, with what is wrong
 */
export function readLibrary({ folder, defaults }: ContentFolders, edition: EditionName): Shown {
  const handed = shared.greenroom;
  if (handed?.folder === folder && handed.edition === edition) return handed;
  const { content: all, problems } = readContent(folder, defaults);
  if (!all) throw new Error(`The answers changed while they were read. ${problems.map(formatProblem).join('\n')}`);
  const { content } = selectEdition(all, EDITIONS[edition]);
  return { content, library: buildLibrary(content) };
}
