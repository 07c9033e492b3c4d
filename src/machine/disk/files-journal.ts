import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../../core/diagnostics/system-errors.mjs';
import { moveOver, syncFolder, writeDurably } from './durable.ts';
import { isReallyWithin } from './real-path.ts';
import { idOf, JOURNAL, UNDO } from './stage.ts';

/** What a stage is to become: its files, by their number, and where each belongs. */
export interface FilesJournal {
  files: { path: string; was: string | null; is: string }[];
  /** The folders that were not there before, outermost first. */
  folders: string[];
}

/** Writes down what is to become of a stage. From here on it is finished, whatever happens. */
export function writeJournal(stage: string, journal: FilesJournal): void {
  writeDurably(join(stage, `${JOURNAL}.new`), JSON.stringify(journal));
  renameSync(join(stage, `${JOURNAL}.new`), join(stage, JOURNAL));
  syncFolder(stage);
}

/**
 * Reads what is to become of a stage. Undefined when that is not written down.
 * @throws when it leads out of the folder: it may have come with a folder of somebody else
 */
export function readJournal(file: string, place: string): FilesJournal | undefined {
  if (!existsSync(file)) return undefined;
  const { files, folders } = JSON.parse(readFileSync(file, 'utf8')) as FilesJournal;
  for (const path of [...files.map((each) => each.path), ...folders])
    if (!isReallyWithin(place, dirname(join(place, path))))
      throw new Error(`${path} leads out of the folder. Move what you need from there, and remove it`);
  return { files, folders };
}

/**
 * Puts the files of a stage in their places. What is done already stays done.
 * @returns the paths whose files are now, and of those that somebody has changed since, which stay
 */
export function finishFiles(place: string, stage: string, { files }: FilesJournal) {
  const moved: string[] = [];
  const kept: string[] = [];
  files.forEach(({ path, was, is }, index) => {
    const [from, to, beside] = placesOf(place, stage, path, index);
    if (look(beside)) rmSync(beside);
    const now = hashAt(to);
    if (now === is) moved.push(path);
    else if (!existsSync(from) || now !== was) kept.push(path);
    else {
      mkdirSync(dirname(to), { recursive: true });
      moveOver(from, to, beside);
      moved.push(path);
    }
  });
  for (const folder of new Set(files.map(({ path }) => dirname(join(place, path))))) syncFolder(folder);
  return { moved, kept };
}

/** Writes down that a stage is not to be finished: from here on it is undone, whatever happens. */
export function beginUndo(stage: string): void {
  renameSync(join(stage, JOURNAL), join(stage, UNDO));
  syncFolder(stage);
}

/** Puts everything back as it was before. What somebody has changed since stays. */
export function undoFiles(place: string, stage: string, { files, folders }: FilesJournal): void {
  files.forEach(({ path, was, is }, index) => {
    const [, to, beside] = placesOf(place, stage, path, index);
    if (look(beside)) rmSync(beside);
    if (was === is || hashAt(to) !== is) return;
    if (was === null) rmSync(to);
    else moveOver(beforeIn(stage, index), to, beside);
  });
  for (const folder of folders.toReversed()) removeEmpty(join(place, folder));
}

/** Where a stage keeps the file that a file of its replaces. */
export function beforeIn(stage: string, index: number): string {
  return join(stage, `${index}.before`);
}

/** What is at a path. A file in the place of a folder is told by whoever makes the folder. */
export function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** A hash of a file, to know it again. Null when nothing is there, and no hash for anything but a file. */
export function hashAt(path: string): string | null {
  const found = look(path);
  if (!found) return null;
  return found.isFile() ? hashOf(readFileSync(path)) : 'no file';
}

/** A hash of what is in a file. */
export function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Removes a folder with nothing in it. */
export function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something there, or it never came to be.
  }
}

/** Where a file is made ready, where it belongs, and where it stands for a moment on another disk. */
function placesOf(place: string, stage: string, path: string, index: number): [string, string, string] {
  const to = join(place, path);
  return [join(stage, String(index)), to, join(dirname(to), `.greenroom-${idOf(stage)}-${index}`)];
}
