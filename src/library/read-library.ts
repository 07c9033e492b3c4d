import { EDITIONS, type EditionName, selectEdition } from './edition.ts';
import type { ContentFolders } from './folders.ts';
import { buildLibrary } from './library.ts';
import type { Library } from './model.ts';
import { formatProblem } from './problem.ts';
import { readContent } from './read.ts';

/** A library that was read already, and what of. */
interface Handed {
  folder: string;
  edition: EditionName;
  library: Library;
}

/** Pages are bundled apart from the command that builds them, and share only the process with it. */
const shared = globalThis as { greenroomLibrary?: Handed };

/** Hands a library over to the pages that are built from it in this process, so that it is read once. */
export function handOver(handed: Handed): void {
  shared.greenroomLibrary = handed;
}

/**
 * The library of an edition: the one handed over, or read anew from folders that have been checked before.
 * @throws when they no longer hold, with what is wrong
 */
export function readLibrary({ folder, ours }: ContentFolders, edition: EditionName): Library {
  const handed = shared.greenroomLibrary;
  if (handed?.folder === folder && handed.edition === edition) return handed.library;
  const { content, problems } = readContent(folder, ours);
  if (!content) throw new Error(`The answers changed while they were read. ${problems.map(formatProblem).join('\n')}`);
  return buildLibrary(selectEdition(content, EDITIONS[edition]).content);
}
