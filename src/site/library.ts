import { basename } from 'node:path';
import { EDITIONS, type EditionName, selectEdition } from '../library/edition.ts';
import { findContentFolders } from '../library/folders.ts';
import { buildLibrary } from '../library/library.ts';
import { formatProblem } from '../library/problem.ts';
import { readContent } from '../library/read.ts';

const { folder, ours } = findContentFolders(process.env, process.cwd());
const { content, problems } = readContent(folder, ours);
if (!content) throw new Error(`The answers changed while they were read. ${problems.map(formatProblem).join('\n')}`);

const name = (process.env['GREENROOM_EDITION'] ?? (import.meta.env.DEV ? 'development' : 'public')) as EditionName;

/** Who this site is built for. */
export const edition = EDITIONS[name];

/** The name of the folder that the answers are in, for their author. */
export const folderName = basename(folder);

/** The library that every page shows. */
export const library = buildLibrary(selectEdition(content, edition).content);
