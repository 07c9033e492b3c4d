import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where the answers are. */
export interface ContentFolders {
  /** The folder in use. */
  folder: string;
  /** Greenroom's own neutral rules, topics and competencies, which are lent to a folder that lacks them. */
  defaults: string;
}

/** The folder of the example, in Greenroom's own. */
const EXAMPLE_FOLDER = 'content';

/** Whether a folder of answers is the example that comes with Greenroom. */
export function isExampleFolder(folder: string, root: string): boolean {
  return folder === join(root, EXAMPLE_FOLDER);
}

/** Finds the content folder: `GREENROOM_CONTENT`, from where the command was typed, or the example. */
export function findContentFolders(env: Readonly<Record<string, string | undefined>>, root: string): ContentFolders {
  const chosen = env['GREENROOM_CONTENT'];
  return {
    folder: chosen ? resolvePath(env['INIT_CWD'] ?? root, chosen) : join(root, EXAMPLE_FOLDER),
    defaults: join(root, 'src/defaults'),
  };
}

/** The whole path of a name as somebody types it, where ~ is their home: a shell leaves it in quotes, and after =. */
export function resolvePath(from: string, name: string): string {
  return resolve(from, name.replace(/^~(?=$|\/|\\)/, homedir()));
}

/** Whether a path is a folder's own, or below it. */
export function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
