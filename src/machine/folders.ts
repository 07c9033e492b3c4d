import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The folders that answers are read from. */
export interface ContentFolders {
  /** The folder of answers. */
  folder: string;
  /** The folder of Greenroom's own rules, topics and competencies, lent to a folder of answers that has none. */
  defaults: string;
}

/** The name of the example's folder, in Greenroom's own folder. */
const EXAMPLE_FOLDER = 'content';

/** Whether a folder of answers is the example that comes with Greenroom. */
export function isExampleFolder(folder: string, root: string): boolean {
  return folder === join(root, EXAMPLE_FOLDER);
}

/** Finds the folder of answers: the one in `GREENROOM_CONTENT`, else the example. */
export function findContentFolders(env: Readonly<Record<string, string | undefined>>, root: string): ContentFolders {
  const chosen = env['GREENROOM_CONTENT'];
  return {
    folder: chosen ? resolvePath(env['INIT_CWD'] ?? root, chosen) : join(root, EXAMPLE_FOLDER),
    defaults: join(root, 'src/defaults'),
  };
}

/**
 * The absolute path of a name as somebody typed it. Reads ~ as their home: a shell does not in quotes or after =.
 * @param from the folder that it was typed in
 */
export function resolvePath(from: string, name: string): string {
  return resolve(from, name.replace(/^~(?=$|\/|\\)/, homedir()));
}

/** Whether a path is a folder or below it. Links are not followed. */
export function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
