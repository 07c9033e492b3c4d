import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the answers are. */
export interface ContentFolders {
  /** The folder in use. */
  folder: string;
  /** The folder that comes with Greenroom, which lends what the other lacks. */
  ours: string;
}

/** Finds the content folder: `GREENROOM_CONTENT`, from where the command was typed, or our own. */
export function findContentFolders(env: Readonly<Record<string, string | undefined>>, root: string): ContentFolders {
  const ours = join(root, 'content');
  const chosen = env['GREENROOM_CONTENT']?.replace(/^~(?=$|\/|\\)/, homedir());
  return { folder: chosen ? resolve(env['INIT_CWD'] ?? root, chosen) : ours, ours };
}
