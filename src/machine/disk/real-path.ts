import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isWithin } from '../folders.ts';

/** A path with its links followed, and spelled as the disk spells it. The part that is not there stays as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/** Whether a path is a folder or below it, with all links followed. */
export function isReallyWithin(folder: string, path: string): boolean {
  return isWithin(realPath(folder), realPath(path));
}
