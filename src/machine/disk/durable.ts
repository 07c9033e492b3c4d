import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf, isOfSort } from '../../core/diagnostics/system-errors.mjs';

/** Writes a file that is not there yet, and waits until it is on the disk. */
export function writeDurably(file: string, data: string | Uint8Array, mode = 0o666): void {
  const open = openSync(file, 'wx', mode);
  try {
    writeFileSync(open, data);
    sync(open);
  } finally {
    closeSync(open);
  }
}

/** Waits until the names in a folder are on the disk, where a system can do so. */
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
 * Moves a file over another, at once: one of the two is there at any moment. A folder below may be on another disk.
 * @param beside a free place beside the other
 */
export function moveOver(from: string, to: string, beside: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyFileSync(from, beside);
    renameSync(beside, to);
    rmSync(from);
  }
}

function sync(open: number): void {
  try {
    fsyncSync(open);
  } catch (error) {
    // Other disks only cannot be asked to write at once.
    if (isOfSort(error, 'lost')) throw error;
  }
}
