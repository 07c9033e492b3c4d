import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { writeDurably } from './durable.ts';
import {
  beforeIn,
  beginUndo,
  type FilesJournal,
  finishFiles,
  hashAt,
  hashOf,
  look,
  removeEmpty,
  undoFiles,
  writeJournal,
} from './files-journal.ts';
import { closeAsFarAsPossible, openStage } from './stage.ts';

/** A file to write, by its path below a folder. */
export interface Written {
  path: string;
  text: string | Uint8Array;
  /** Whether a file that is there may be replaced. */
  mayReplace?: boolean;
}

/**
 * Writes files below a folder, all of them or none: each is written beside its place first, where a full disk shows,
 * and moved there when all are whole. What a command that is stopped leaves, `putRight` finishes.
 * @throws what the system says, with everything as it was before
 */
export function writeAll(folder: string, files: readonly Written[]): void {
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
      for (let each = folder; each.length >= outermost.length; each = dirname(each)) removeEmpty(each);
    throw error;
  }
  closeAsFarAsPossible(stage);
}

/** What is not as before, and is put back later. */
class Unfinished extends Error {}

/** Writes everything into the stage; nothing outside of it is changed. */
function prepare(folder: string, stage: string, files: readonly Written[]): FilesJournal {
  const entries = files.map(({ path, text, mayReplace = false }, index) => {
    const target = join(folder, path);
    const there = look(target);
    if (there && !(mayReplace && there.isFile())) throw new Error(describeTaken(target));
    const staged = join(stage, String(index));
    writeDurably(staged, text);
    if (there) {
      chmodSync(staged, there.mode & 0o777);
      keep(target, beforeIn(stage, index));
    }
    return { path, was: hashAt(target), is: hashOf(text) };
  });
  return { files: entries, folders: findMissing(folder, files) };
}

function describeTaken(target: string): string {
  return `Expected a free place at ${target}, found something there. Move it, or rename it`;
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

/** Keeps a file by a second name. Some disks give a file one name alone. */
function keep(file: string, as: string): void {
  try {
    linkSync(file, as);
  } catch {
    copyFileSync(file, as);
  }
}

/** The folders below a folder that files need and that are not there, outermost first. */
function findMissing(folder: string, files: readonly Written[]): string[] {
  const missing = new Set<string>();
  const add = (path: string) => {
    if (path === folder || existsSync(path)) return;
    add(dirname(path));
    missing.add(relative(folder, path));
  };
  for (const { path } of files) add(dirname(join(folder, path)));
  return [...missing];
}
