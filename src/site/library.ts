import { basename } from 'node:path';
import { EDITIONS, type EditionName } from '../library/edition.ts';
import { findContentFolders } from '../library/folders.ts';
import { readLibrary } from '../library/read-library.ts';

const folders = findContentFolders(process.env, process.cwd());
const name = (process.env['GREENROOM_EDITION'] ?? (import.meta.env.DEV ? 'development' : 'public')) as EditionName;

/** Who this site is built for. */
export const edition = EDITIONS[name];

/** The name of the folder that the answers are in, for their author. */
export const folderName = basename(folders.folder);

/** What every page shows: the entries as they are written, and as a graph. */
export const { content, library } = readLibrary(folders, name);
