import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf, isOfSort } from '../../core/diagnostics/system-errors.mjs';

/** Writes a new file, and waits until it is on the disk. Throws when something is at its path. */
export function writeDurably(file: string, data: string | Uint8Array, mode = 0o666): void {
  const open = openSync(file, 'wx', mode);
  try {
    writeFileSync(open, data);
    sync(open);
  } finally {
    closeSync(open);
  }
}

/** Waits until the names in a folder are on the disk. Does nothing on a system that cannot. */
export function syncFolder(folder: string): void {
  let open: number;
  try {
    open = openSync(folder, 'r');
  } catch {
    // Windows does not open folders.
    return;
  }
  try {
    sync(open);
  } finally {
    closeSync(open);
  }
}

/**
 * Moves a file over another in one step: at any moment one of the two is at the path. They may be on different disks.
 * @param spare a free path in the folder of `to`, used when the disks differ
 */
export function moveOver(from: string, to: string, spare: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyFileSync(from, spare);
    renameSync(spare, to);
    rmSync(from);
  }
}

function sync(open: number): void {
  try {
    fsyncSync(open);
  } catch (error) {
    // Any other error means that this disk cannot be asked to write now.
    if (isOfSort(error, 'lost')) throw error;
  }
}
