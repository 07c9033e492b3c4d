import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isWithin } from '../folders.ts';

/** A path with its links followed, and in the letters of the disk, as far as it is there. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/** Whether a path is a folder's own, or below it, whatever links lead there. */
export function isReallyWithin(folder: string, path: string): boolean {
  return isWithin(realPath(folder), realPath(path));
}
