import { basename } from 'node:path';
import { EDITIONS, type EditionName } from '../core/library/edition.ts';
import { findContentFolders, isExampleFolder } from '../machine/folders.ts';
import { readLibrary } from '../machine/read-library.ts';

const folders = findContentFolders(process.env, process.cwd());
const name = (process.env['GREENROOM_EDITION'] ?? (import.meta.env.DEV ? 'development' : 'public')) as EditionName;

/** Who this site is built for. */
export const edition = EDITIONS[name];

/** Whether the answers are the example that comes with Greenroom. */
export const isExample = isExampleFolder(folders.folder, process.cwd());

/** The name of the folder that the answers are in, for their author. */
export const folderName = basename(folders.folder);

/** What every page shows: the entries as they are written, and as a graph; and the interview that they are for, if not for any. */
export const { content, library, interview } = readLibrary(folders, name);
