import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { writeDurably } from './durable.ts';
import {
  backupPath,
  beginUndo,
  type FilesJournal,
  finishFiles,
  hashAt,
  hashOf,
  removeEmpty,
  statAt,
  undoFiles,
  writeJournal,
} from './files-journal.ts';
import { closeAsFarAsPossible, openStage } from './stage.ts';

/** A file to write. */
export interface FileToWrite {
  /** Its path below the folder. */
  path: string;
  text: string | Uint8Array;
  /** Whether it may replace a file at its path. */
  mayReplace?: boolean;
}

/**
 * Writes files below a folder: all of them, or none. It writes each to a stage first, where a full disk shows, and then
 * moves all to their paths. When a command is stopped meanwhile, `putRight` finishes its work.
 * @throws the system's error, with every file as it was before
 */
export function writeAll(folder: string, files: readonly FileToWrite[]): void {
  const outermost = mkdirSync(folder, { recursive: true });
  let stage: string | undefined;
  try {
    stage = openStage(folder);
    const journal = prepare(folder, stage, files);
    writeJournal(stage, journal);
    finishOrUndo(folder, stage, journal);
  } catch (error) {
    if (stage !== undefined && !(error instanceof Unfinished)) closeAsFarAsPossible(stage);
    if (outermost !== undefined)
      for (let made = folder; made.length >= outermost.length; made = dirname(made)) removeEmpty(made);
    throw error;
  }
  closeAsFarAsPossible(stage);
}

/** The error when not every file could be put back. The stage stays, and `putRight` puts them back later. */
class Unfinished extends Error {}

/** Writes every file into the stage, and changes nothing outside of it. */
function prepare(folder: string, stage: string, files: readonly FileToWrite[]): FilesJournal {
  const entries = files.map(({ path, text, mayReplace = false }, index) => {
    const target = join(folder, path);
    const old = statAt(target);
    if (old && !(mayReplace && old.isFile())) throw new Error(describeTaken(target));
    const staged = join(stage, String(index));
    writeDurably(staged, text);
    if (old) {
      chmodSync(staged, old.mode & 0o777);
      linkOrCopy(target, backupPath(stage, index));
    }
    return { path, was: hashAt(target), is: hashOf(text) };
  });
  return { files: entries, folders: findMissing(folder, files) };
}

function describeTaken(target: string): string {
  return `Expected nothing at ${target}, found something there. Move it, or rename it`;
}

function finishOrUndo(folder: string, stage: string, journal: FilesJournal): void {
  try {
    const { kept } = finishFiles(folder, stage, journal);
    if (kept[0] !== undefined) throw new Error(describeTaken(join(folder, kept[0])));
  } catch (error) {
    try {
      beginUndo(stage);
      undoFiles(folder, stage, journal);
    } catch {
      const says = error instanceof Error ? error.message : String(error);
      throw new Unfinished(`${says}. Not everything is as before: the next command that reads ${folder} puts it right`);
    }
    throw error;
  }
}

/** Gives a file a second name. Copies it on a disk where a file has only one name. */
function linkOrCopy(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

/** The folders that the files need and that are missing, outermost first. Paths are below the folder. */
function findMissing(folder: string, files: readonly FileToWrite[]): string[] {
  const missing = new Set<string>();
  const add = (path: string) => {
    if (path === folder || existsSync(path)) return;
    add(dirname(path));
    missing.add(relative(folder, path));
  };
  for (const { path } of files) add(dirname(join(folder, path)));
  return [...missing];
}
