import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../../core/diagnostics/system-errors.mjs';
import { moveOver, syncFolder, writeDurably } from './durable.ts';
import { isReallyWithin } from './real-path.ts';
import { idOf, JOURNAL, UNDO } from './stage.ts';

/** What is to be done with the files of a stage. The file with index 0 is called "0" in the stage. */
export interface FilesJournal {
  /** The path of each file below the folder, its hash before (null when it is new), and its hash afterwards. */
  files: { path: string; was: string | null; is: string }[];
  /** The new folders that the files need, outermost first. */
  folders: string[];
}

/** Writes the journal of a stage. From here on the stage is finished, even when this command is stopped. */
export function writeJournal(stage: string, journal: FilesJournal): void {
  writeDurably(join(stage, `${JOURNAL}.new`), JSON.stringify(journal));
  renameSync(join(stage, `${JOURNAL}.new`), join(stage, JOURNAL));
  syncFolder(stage);
}

/**
 * Reads the journal of a stage. Undefined when there is none.
 * @throws when a path in it leads out of the folder: the journal may have come with somebody else's folder
 */
export function readJournal(journal: string, folder: string): FilesJournal | undefined {
  if (!existsSync(journal)) return undefined;
  const { files, folders } = JSON.parse(readFileSync(journal, 'utf8')) as FilesJournal;
  for (const path of [...files.map((file) => file.path), ...folders])
    if (!isReallyWithin(folder, dirname(join(folder, path))))
      throw new Error(`${path} leads out of the folder. Move what you need from there, and remove it`);
  return { files, folders };
}

/**
 * Moves the files of a stage to their paths. Files that are there already stay.
 * @returns the paths of the new files, and of those left alone because somebody has changed them since
 */
export function finishFiles(folder: string, stage: string, { files }: FilesJournal) {
  const moved: string[] = [];
  const kept: string[] = [];
  files.forEach(({ path, was, is }, index) => {
    const { from, to, spare } = pathsOf(folder, stage, path, index);
    if (statAt(spare)) rmSync(spare);
    const now = hashAt(to);
    if (now === is) moved.push(path);
    else if (!existsSync(from) || now !== was) kept.push(path);
    else {
      mkdirSync(dirname(to), { recursive: true });
      moveOver(from, to, spare);
      moved.push(path);
    }
  });
  for (const changed of new Set(files.map(({ path }) => dirname(join(folder, path))))) syncFolder(changed);
  return { moved, kept };
}

/** Turns the journal of a stage into one to undo. From here on the stage is undone, even when this command is stopped. */
export function beginUndo(stage: string): void {
  renameSync(join(stage, JOURNAL), join(stage, UNDO));
  syncFolder(stage);
}

/** Puts every file back as it was before. Leaves files alone that somebody has changed since. */
export function undoFiles(folder: string, stage: string, { files, folders }: FilesJournal): void {
  files.forEach(({ path, was, is }, index) => {
    const { to, spare } = pathsOf(folder, stage, path, index);
    if (statAt(spare)) rmSync(spare);
    if (was === is || hashAt(to) !== is) return;
    if (was === null) rmSync(to);
    else moveOver(backupPath(stage, index), to, spare);
  });
  for (const added of folders.toReversed()) removeEmpty(join(folder, added));
}

/** The path in a stage of the file that is replaced. */
export function backupPath(stage: string, index: number): string {
  return join(stage, `${index}.before`);
}

/** What is at a path. Undefined for nothing, and for a path below a file: making its folder then says so. */
export function statAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The hash of the file at a path. Null when nothing is there, and "no file" when it is a folder or a device. */
export function hashAt(path: string): string | null {
  const stats = statAt(path);
  if (!stats) return null;
  return stats.isFile() ? hashOf(readFileSync(path)) : 'no file';
}

/** The hash of what is in a file. */
export function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Removes a folder when it is empty. */
export function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it, or it was never made.
  }
}

/** The path of a file in the stage, its path in the folder, and a spare path beside that, for another disk. */
function pathsOf(folder: string, stage: string, path: string, index: number) {
  const to = join(folder, path);
  return { from: join(stage, String(index)), to, spare: join(dirname(to), `.greenroom-${idOf(stage)}-${index}`) };
}
