import { EDITIONS, type EditionName, selectEdition } from './edition.ts';
import type { ContentFolders } from './folders.ts';
import { buildLibrary } from './library.ts';
import type { Library } from './model.ts';
import { formatProblem } from './problem.ts';
import { readContent } from './read.ts';

/**
 * The library of an edition, from folders that have been checked before.
 * @throws when they no longer hold, with what is wrong
 */
export function readLibrary({ folder, ours }: ContentFolders, edition: EditionName): Library {
  const { content, problems } = readContent(folder, ours);
  if (!content) throw new Error(`The answers changed while they were read. ${problems.map(formatProblem).join('\n')}`);
  return buildLibrary(selectEdition(content, EDITIONS[edition]).content);
}
